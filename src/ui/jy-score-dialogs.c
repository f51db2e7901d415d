/* jy-score-dialogs.c - a card of one's own, an item of it, points given by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-indicator.h"
#include "jy-points-field.h"
#include "jy-record-form.h"
#include "jy-score-private.h"
#include "jy-work-scores.h"

/* clang-format off */
static const JyFieldInfo card_fields[] = {
  { "from_on", N_("Holds from"), jy_field_read_date, NULL, TRUE, 12 },
  { NULL },
};

static const JyFieldInfo item_fields[] = {
  { "block",     N_("Block"),                 NULL,                 NULL,           FALSE, 0 },
  { "name",      N_("Item"),                  NULL,                 NULL,           TRUE,  0 },
  { "points",    N_("Points"),                jy_field_read_points, NULL,           TRUE,  8 },
  { "rule",      N_("How they are earned"),   NULL,                 NULL,           TRUE,  0 },
  { "indicator", N_("Indicator (empty: given by hand)"), NULL,      NULL,           FALSE, 0 },
  { "baseline",  N_("Baseline (%)"),          jy_record_read_count, NULL,           TRUE,  4 },
  { NULL },
};

static const JyFieldInfo mark_fields[] = {
  { "points",   N_("Points"),                    jy_field_read_points, NULL, TRUE,  8 },
  { "note",     N_("Note"),                      NULL,                 NULL, FALSE, 0 },
  { "evidence", N_("Evidence (where it is kept)"), NULL,               NULL, FALSE, 0 },
  { NULL },
};

static const JyFieldDialogInfo card_dialog = {
  N_("Score Card of Your Own"), N_("_Begin"), card_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_begin_score_card, (GDestroyNotify) jy_stored_score_card_free,
};

static const JyFieldDialogInfo item_dialog = {
  N_("Item of the Score Card"), N_("_Save"), item_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_save_score_item, (GDestroyNotify) jy_stored_score_item_free,
};

static const JyFieldDialogInfo mark_dialog = {
  N_("Give Points"), N_("_Save"), mark_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_save_score_mark, (GDestroyNotify) jy_stored_score_mark_free,
};
/* clang-format on */

void
jy_score_card_dialog_new (GtkWidget *origin,
                          JyOffice *office,
                          const char *subject,
                          const GDate *from)
{
  JyStoredScoreCard *card = g_new0 (JyStoredScoreCard, 1);

  card->id = jy_office_new_id (office);
  card->subject = g_strdup (subject);
  card->from_on = *from;
  jy_record_dialog_new (origin, office, &card_dialog,
                        jy_choice_get_name (jy_score_subjects, subject), &jy_score_card_record,
                        card, NULL, 0);
}

static void
add_option (GListStore *options, const char *code, const char *name)
{
  g_autoptr (JyOption) option = jy_option_new (
    (gint64) g_list_model_get_n_items (G_LIST_MODEL (options)) + 1, code, name, NULL);

  g_list_store_append (options, option);
}

static GListModel *
dup_rule_options (void)
{
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);

  for (const JyChoice *rule = jy_score_rules; rule->code != NULL; rule++)
    add_option (options, rule->code, _(rule->name));

  return G_LIST_MODEL (options);
}

/* Every rate, what call-backs tell, and what @item has now, which may be several added up. */
static GListModel *
dup_indicator_options (const JyStoredScoreItem *item)
{
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < jy_n_indicators; i++)
    if (jy_indicator_is_rate (&jy_indicators[i]))
      add_option (options, jy_indicators[i].id, jy_indicator_get_name (&jy_indicators[i]));
  add_option (options, "rate_authentic", _("Authentic signings in call-backs"));
  add_option (options, "rate_satisfaction", _("Satisfied people in call-backs"));
  add_option (options, "rate_awareness", _("Aware people in call-backs"));
  if (item->indicator != NULL && strchr (item->indicator, '+') != NULL)
    add_option (options, item->indicator, item->name);

  return G_LIST_MODEL (options);
}

void
jy_score_item_dialog_new (GtkWidget *origin, JyOffice *office, JyStoredScoreItem *item)
{
  const JyRecordOptions options[] = {
    { "rule", dup_rule_options (), FALSE },
    { "indicator", dup_indicator_options (item), TRUE },
  };

  jy_record_dialog_new (origin, office, &item_dialog, NULL, &jy_score_item_record, item, options,
                        G_N_ELEMENTS (options));
}

void
jy_score_mark_dialog_new (GtkWidget *origin,
                          JyOffice *office,
                          const char *subject,
                          JyStoredScoreMark *mark)
{
  jy_record_dialog_new (origin, office, &mark_dialog, subject, &jy_score_mark_record, mark, NULL,
                        0);
}
