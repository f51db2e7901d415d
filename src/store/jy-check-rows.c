/* jy-check-rows.c - the rules that need the functions of the domain
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-check-private.h"
#include "jy-error.h"
#include "jy-id-number.h"
#include "jy-setting.h"
#include "jy-store-period-closings.h"
#include "jy-store-private.h"
#include "jy-store-settings.h"

/* Returns: (transfer none) (nullable): what is wrong with the number on the row of @stmt */
static const char *
find_fault (JyStmt *stmt, const GDate *today)
{
  gint64 sex = jy_stmt_get_int64 (stmt, 2);
  JyIdNumber number;
  GDate born;

  if (jy_id_number_parse (jy_stmt_get_text (stmt, 1), today, &number) != JY_ID_NUMBER_GOOD)
    return _("The identity number of this person is wrong.");
  if (!jy_stmt_get_date (stmt, 3, &born) || g_date_compare (&born, &number.born) != 0)
    return _("The identity number of this person has another birth date.");
  if ((sex == 1 || sex == 2) && sex != number.sex)
    return _("The identity number of this person has another sex.");

  return NULL;
}

/* GB 11643. */
static gboolean
check_id_numbers (JyCheck *self, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self->store,
                      "SELECT id, id_number, sex, born_on FROM resident"
                      " WHERE id_type = '01' AND id_number IS NOT NULL ORDER BY id",
                      error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  self->n_checks++;
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      const char *fault = find_fault (stmt, &self->today);

      if (fault != NULL &&
          !jy_check_add (self, "id-number", fault, "resident", jy_stmt_get_int64 (stmt, 0)))
        return TRUE;
    }

  return step == JY_STEP_DONE;
}

static gboolean
has_right_end (JyCheck *self, const GDate *start, const GDate *end, gboolean *right, GError **error)
{
  GDate expected;
  int months;

  if (!jy_store_get_number (self->store, JY_SETTING_AGREEMENT_TERM_MONTHS, start, &months, error))
    return FALSE;

  jy_agreement_get_end (start, months, &expected);
  *right = g_date_compare (&expected, end) == 0;
  return TRUE;
}

/* S48: a year, less a day. */
static gboolean
check_terms (JyCheck *self, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self->store,
    "SELECT id, starts_on, ends_on FROM agreement WHERE signed_on IS NOT NULL ORDER BY id", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  self->n_checks++;
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      GDate start;
      GDate end;
      gboolean right = FALSE;

      if (jy_stmt_get_date (stmt, 1, &start) && jy_stmt_get_date (stmt, 2, &end) &&
          !has_right_end (self, &start, &end, &right, error))
        return FALSE;
      if (!right &&
          !jy_check_add (self, "term", _("This agreement does not last as long as it should."),
                         "agreement", jy_stmt_get_int64 (stmt, 0)))
        return TRUE;
    }

  return step == JY_STEP_DONE;
}

/* Whether what @hash names is there, and still says what it said. */
static gboolean
is_frozen (JyCheck *self, const char *hash, gboolean *is_whole, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *text = jy_store_dup_frozen_text (self->store, hash, &reason);

  *is_whole = text != NULL;
  if (*is_whole || g_error_matches (reason, JY_ERROR, JY_ERROR_CORRUPT))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

static gboolean
check_closings (JyCheck *self, GError **error)
{
  g_autoptr (GPtrArray) closings = jy_store_list_period_closings (self->store, error);

  if (closings == NULL)
    return FALSE;

  self->n_checks++;
  for (guint i = 0; i < closings->len; i++)
    {
      const JyStoredPeriodClosing *closing = g_ptr_array_index (closings, i);
      gboolean has_sheets, has_people, has_paper = TRUE;

      if (!is_frozen (self, closing->sheets, &has_sheets, error) ||
          !is_frozen (self, closing->people, &has_people, error) ||
          (closing->paper != NULL && !is_frozen (self, closing->paper, &has_paper, error)))
        return FALSE;
      if ((!has_sheets || !has_people || !has_paper) &&
          !jy_check_add (self, "frozen-text", _("This report is no longer as it was sent."),
                         "period_closing", closing->id))
        return TRUE;
    }

  return TRUE;
}

gboolean
jy_check_rows (JyCheck *self, GError **error)
{
  return check_id_numbers (self, error) && check_terms (self, error) &&
         check_closings (self, error);
}
