/* jy-record-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-head.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-form-keys.h"
#include "jy-visit-result.h"

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "done_on",           N_("Day of service"),  jy_field_read_date, NULL,             TRUE,  11 },
  { "visit_outcome",     N_("Result"),          jy_field_read_code, jy_visit_results, TRUE,  4 },
  { "staff",             N_("Given by"),        NULL,               NULL,             FALSE, 0 },
  { "item",              N_("Delivers"),        NULL,               NULL,             FALSE, 0 },
  { "evidence",          N_("Evidence"),        NULL,               NULL,             FALSE, 0 },
  { "correction_reason", N_("Why corrected"),   NULL,               NULL,             TRUE,  0 },
  { NULL },
};
/* clang-format on */

static JyChoiceEntry *
get_staff_entry (JyFieldGrid *head)
{
  return JY_CHOICE_ENTRY (jy_field_grid_get_input (head, "staff"));
}

static JyChoiceEntry *
get_item_entry (JyFieldGrid *head)
{
  return JY_CHOICE_ENTRY (jy_field_grid_get_input (head, "item"));
}

static gboolean
is_choice (const JyFieldInfo *field)
{
  return g_str_equal (field->name, "staff") || g_str_equal (field->name, "item");
}

/* The entry takes what is highlighted first. */
static void
enter_cb (GtkWidget *head)
{
  gtk_widget_child_focus (head, GTK_DIR_TAB_FORWARD);
}

GtkWidget *
jy_record_head_new (const GDate *today)
{
  GtkWidget *head = jy_field_grid_new (fields, 3, today);

  for (const JyFieldInfo *field = fields; field->name != NULL; field++)
    if (is_choice (field))
      {
        GtkWidget *entry = jy_choice_entry_new ();

        g_object_set (entry, "optional", TRUE, NULL);
        jy_field_grid_put_widget (JY_FIELD_GRID (head), field->name, entry);
        g_signal_connect_object (jy_form_find_focus (entry), "activate", G_CALLBACK (enter_cb),
                                 head, G_CONNECT_SWAPPED);
      }

  return head;
}

void
jy_record_head_set_staff (JyFieldGrid *head, GListModel *staff)
{
  jy_choice_entry_set_choices (get_staff_entry (head), staff);
}

/* Asked only where it is not plain: where the agreement promises something that the form may
 * deliver.  What is shown first is what would be taken. */
static void
show_items (JyFieldGrid *head, const JyRecordDesk *desk)
{
  g_autoptr (GListStore) options = g_list_store_new (JY_TYPE_OPTION);
  const JyDeliverable *first = NULL;
  gint64 item = desk->record != NULL ? desk->record->item : 0;

  for (guint i = 0; i < desk->deliverables->len; i++)
    {
      const JyDeliverable *one = desk->deliverables->pdata[i];
      g_autoptr (JyOption) option = jy_option_new (one->item, one->code, one->name, NULL);

      g_list_store_append (options, option);
      if (first == NULL && one->fits)
        first = one;
    }
  if (desk->record == NULL && first != NULL)
    item = first->item;

  jy_choice_entry_set_choices (get_item_entry (head), G_LIST_MODEL (options));
  jy_choice_entry_set_selected (get_item_entry (head), item);
  jy_field_grid_set_field_visible (head, "item", desk->deliverables->len > 0);
}

void
jy_record_head_show (JyFieldGrid *head, const JyRecordDesk *desk, gint64 staff)
{
  const JyStoredServiceRecord *record = desk->record;

  jy_field_grid_set_date (head, "done_on", &desk->context.date);
  jy_field_grid_set_text (head, "visit_outcome", record != NULL ? record->visit_outcome : "done");
  jy_choice_entry_set_selected (get_staff_entry (head), record != NULL ? record->staff : staff);
  show_items (head, desk);
  jy_field_grid_set_text (head, "evidence", record != NULL ? record->evidence : "");
  jy_field_grid_set_text (head, "correction_reason", "");
  jy_field_grid_set_field_visible (head, "correction_reason", record != NULL);
  for (const JyFieldInfo *field = fields; field->name != NULL; field++)
    if (!is_choice (field))
      jy_field_grid_show_issue (head, field->name, NULL);
}

gboolean
jy_record_head_get_date (JyFieldGrid *head, GDate *date)
{
  jy_field_grid_get_date (head, "done_on", date);

  return g_date_valid (date);
}

gboolean
jy_record_head_is_done (JyFieldGrid *head)
{
  g_autofree char *result = jy_field_grid_dup_value (head, "visit_outcome");

  return *result == '\0' || g_str_equal (result, jy_visit_results[0].code);
}

void
jy_record_head_collect (JyFieldGrid *head, JyStoredServiceRecord *record)
{
  jy_field_grid_get_date (head, "done_on", &record->done_on);
  g_free (record->visit_outcome);
  record->visit_outcome = jy_field_grid_dup_value (head, "visit_outcome");
  record->staff = jy_choice_entry_get_selected (get_staff_entry (head));
  record->item = jy_choice_entry_get_selected (get_item_entry (head));
  g_free (record->evidence);
  record->evidence = jy_field_grid_dup_value (head, "evidence");
  g_free (record->correction_reason);
  record->correction_reason = jy_field_grid_dup_value (head, "correction_reason");
}

/* "draft_staff": no form has such a field. */
static char *
dup_key (const JyFieldInfo *field)
{
  return g_strdup_printf ("draft_%s", field->name);
}

void
jy_record_head_set_typed (JyFieldGrid *head, const JyAnswers *typed)
{
  for (const JyFieldInfo *field = fields; field->name != NULL; field++)
    {
      g_autofree char *key = dup_key (field);
      const char *text = jy_answers_get (typed, key);

      if (is_choice (field))
        jy_choice_entry_set_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (head, field->name)),
                                      g_ascii_strtoll (text, NULL, 10));
      else
        jy_field_grid_set_text (head, field->name, text);
    }
}

void
jy_record_head_get_typed (JyFieldGrid *head, JyAnswers *typed)
{
  for (const JyFieldInfo *field = fields; field->name != NULL; field++)
    {
      g_autofree char *key = dup_key (field);
      g_autofree char *text =
        is_choice (field)
          ? g_strdup_printf ("%" G_GINT64_FORMAT, jy_choice_entry_get_selected (JY_CHOICE_ENTRY (
                                                    jy_field_grid_get_input (head, field->name))))
          : jy_field_grid_dup_value (head, field->name);

      jy_answers_set (typed, key, text);
    }
}
