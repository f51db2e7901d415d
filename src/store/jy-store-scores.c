/* jy-store-scores.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-scores.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField card_fields[] = {
  JY_FIELD (JyStoredScoreCard, subject, TEXT),
  JY_FIELD (JyStoredScoreCard, from_on, DATE),
  { NULL },
};

static const JyField item_fields[] = {
  JY_FIELD (JyStoredScoreItem, score_card, ID),
  JY_FIELD (JyStoredScoreItem, position, INT),
  JY_FIELD (JyStoredScoreItem, block, TEXT),
  JY_FIELD (JyStoredScoreItem, name, TEXT),
  JY_FIELD (JyStoredScoreItem, points, AMOUNT),
  JY_FIELD (JyStoredScoreItem, rule, TEXT),
  JY_FIELD (JyStoredScoreItem, indicator, TEXT),
  JY_FIELD (JyStoredScoreItem, baseline, INT),
  { NULL },
};

static const JyField mark_fields[] = {
  JY_FIELD (JyStoredScoreMark, score_item, ID),
  JY_FIELD (JyStoredScoreMark, unit, AMOUNT),
  JY_FIELD (JyStoredScoreMark, period, TEXT),
  JY_FIELD (JyStoredScoreMark, points, AMOUNT),
  JY_FIELD (JyStoredScoreMark, note, TEXT),
  JY_FIELD (JyStoredScoreMark, evidence, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredScoreCard, score_card, card_fields)
JY_DEFINE_RECORD (JyStoredScoreItem, score_item, item_fields)
JY_DEFINE_RECORD (JyStoredScoreMark, score_mark, mark_fields)

gboolean
jy_store_find_score_card (
  JyStore *self, const char *subject, const GDate *day, JyStoredScoreCard **card, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (
    self, &jy_score_card_record,
    "WHERE subject = :subject AND from_on <= :day ORDER BY from_on DESC, id DESC LIMIT 1", error);
  g_autoptr (GPtrArray) cards = NULL;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":subject", subject);
  jy_stmt_bind_date (stmt, ":day", day);
  cards = jy_record_read_all (&jy_score_card_record, stmt, error);
  if (cards == NULL)
    return FALSE;

  *card = cards->len > 0 ? jy_stored_score_card_copy (cards->pdata[0]) : NULL;
  return TRUE;
}

GPtrArray *
jy_store_list_score_items (JyStore *self, gint64 card, GError **error)
{
  return jy_record_list_of (self, &jy_score_item_record,
                            "WHERE score_card = :owner ORDER BY position, id", card, error);
}

GPtrArray *
jy_store_list_score_marks (JyStore *self, const char *period, GError **error)
{
  return jy_record_list_by_text (self, &jy_score_mark_record, "WHERE period = :text ORDER BY id",
                                 period, error);
}
