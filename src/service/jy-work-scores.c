/* jy-work-scores.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-scores.h"

#include <glib/gi18n.h>

#include "jy-score.h"
#include "jy-work-private.h"

static JyStoredScoreItem *
make_default (const JyScoreDefault *from, int position)
{
  JyStoredScoreItem *item = g_new0 (JyStoredScoreItem, 1);

  item->id = item->position = position;
  item->block = g_strdup (g_dpgettext2 (NULL, "score", from->block));
  item->name = g_strdup (g_dpgettext2 (NULL, "score", from->name));
  item->points = from->points;
  item->rule = g_strdup (from->rule);
  item->indicator = g_strdup (from->indicator);
  item->baseline = from->baseline;

  return item;
}

GPtrArray *
jy_score_items_read (
  JyStore *store, const char *subject, const GDate *day, JyStoredScoreCard **card, GError **error)
{
  GPtrArray *items;

  if (!jy_store_find_score_card (store, subject, day, card, error))
    return NULL;
  if (*card != NULL)
    return jy_store_list_score_items (store, (*card)->id, error);

  items = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_score_item_free);
  for (const JyScoreDefault *one = jy_score_defaults; one->subject != NULL; one++)
    if (g_str_equal (one->subject, subject))
      g_ptr_array_add (items, make_default (one, (int) items->len + 1));

  return items;
}

static const char *
get_subject_name (const char *subject)
{
  return jy_choice_get_name (jy_score_subjects, subject);
}

static gboolean
copy_items (JyWork *work, const JyStoredScoreCard *card, GPtrArray *items, GError **error)
{
  for (guint i = 0; i < items->len; i++)
    {
      JyStoredScoreItem *item = items->pdata[i];

      item->id = jy_store_new_id (work->store);
      item->rev = 0;
      item->score_card = card->id;
      if (!jy_store_save_score_item (work->store, item, error))
        return FALSE;
    }

  return TRUE;
}

gpointer
jy_work_begin_score_card (JyWork *work, gpointer args, GError **error)
{
  JyStoredScoreCard *card = args;
  g_autoptr (JyStoredScoreCard) before = NULL;
  g_autoptr (GPtrArray) items = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (jy_choice_find (jy_score_subjects, card->subject) == NULL)
    {
      jy_work_refuse (error, _("Choose whose work the card judges."));
      return NULL;
    }
  if (!g_date_valid (&card->from_on))
    {
      jy_work_refuse (error, _("Say from which day on the card holds."));
      return NULL;
    }

  items = jy_score_items_read (work->store, card->subject, &card->from_on, &before, error);
  if (items == NULL)
    return NULL;
  if (before != NULL && g_date_compare (&before->from_on, &card->from_on) == 0)
    {
      jy_work_refuse (error, _("There is a card from that day on already: change its items."));
      return NULL;
    }

  if (!jy_work_begin (work, &tx, "begin-score-card", get_subject_name (card->subject), 0, error) ||
      !jy_store_save_score_card (work->store, card, error) ||
      !copy_items (work, card, items, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_item (const JyStoredScoreItem *item, GError **error)
{
  gboolean is_given = g_strcmp0 (item->rule, JY_SCORE_GIVEN) == 0;

  if (item->score_card == 0)
    return jy_work_refuse (error,
                           _("First make a card of your own; then its items can be changed."));
  if (!jy_work_check_name (item->name, error))
    return FALSE;
  if (jy_choice_find (jy_score_rules, item->rule) == NULL)
    return jy_work_refuse (error, _("Choose from the list how the points are earned."));
  if (item->points < 1 || item->points > 100000)
    return jy_work_refuse (error, _("An item has from 0.01 to 1000 points."));
  if (item->baseline < 0 || item->baseline > 100)
    return jy_work_refuse (error, _("The baseline is from 0 to 100 per cent."));
  if (is_given != (*item->indicator == '\0'))
    return jy_work_refuse (error, is_given ? _("What is given by hand has no indicator.")
                                           : _("Choose the indicator that earns the points."));

  return TRUE;
}

static gboolean
put_at_end (JyWork *work, JyStoredScoreItem *item, GError **error)
{
  g_autoptr (GPtrArray) items = jy_store_list_score_items (work->store, item->score_card, error);

  if (items == NULL)
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    item->position =
      MAX (item->position, ((const JyStoredScoreItem *) items->pdata[i])->position + 1);

  return TRUE;
}

gpointer
jy_work_save_score_item (JyWork *work, gpointer args, GError **error)
{
  JyStoredScoreItem *item = args;
  const char *kind = item->rev == 0 ? "add-score-item" : "correct-score-item";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_score_item_record, item);
  if (item->indicator == NULL)
    item->indicator = g_strdup ("");
  if (!check_item (item, error) || !jy_work_begin (work, &tx, kind, item->name, 0, error) ||
      (item->rev == 0 && !put_at_end (work, item, error)) ||
      !jy_store_save_score_item (work->store, item, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_score_item (JyWork *work, gpointer args, GError **error)
{
  const JyStoredScoreItem *item = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!check_item (item, error) ||
      !jy_work_begin (work, &tx, "delete-score-item", item->name, 0, error) ||
      !jy_store_delete_score_item (work->store, item->id, item->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_save_score_mark (JyWork *work, gpointer args, GError **error)
{
  JyStoredScoreMark *mark = args;
  g_autoptr (JyStoredScoreItem) item =
    jy_store_get_score_item (work->store, mark->score_item, error);
  g_auto (JyTransaction) tx = { 0 };

  if (item == NULL)
    return NULL;

  jy_record_clean (&jy_score_mark_record, mark);
  if (!g_str_equal (item->rule, JY_SCORE_GIVEN))
    jy_work_refuse (error, _("These points follow from an indicator and cannot be given."));
  else if (mark->points < 0 || mark->points > item->points)
    jy_work_refuse (error, _("More points than the item has cannot be given."));
  else if (jy_work_begin (work, &tx, "give-score-mark", item->name, 0, error) &&
           jy_store_save_score_mark (work->store, mark, error) && jy_work_commit (work, &tx, error))
    return JY_DONE;

  return NULL;
}
