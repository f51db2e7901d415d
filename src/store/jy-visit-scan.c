/* jy-visit-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-visit-scan.h"

#include "jy-answers.h"
#include "jy-store-private.h"

/* Returns: a whole number below 1000; 0 if it is none */
static int
find_number (const char *answers, const char *field)
{
  const char *text = jy_answers_find_in_text (answers, field);
  gint64 number = text != NULL ? g_ascii_strtoll (text, NULL, 10) : 0;

  return number > 0 && number < 1000 ? (int) number : 0;
}

static gboolean
read_pressure (const char *answers, JySelfCheckReading *reading)
{
  if (answers == NULL)
    return FALSE;

  reading->systolic = find_number (answers, "sbp");
  reading->diastolic = find_number (answers, "dbp");
  reading->pulse = find_number (answers, "heart_rate");
  return reading->systolic > 0 && reading->diastolic > 0;
}

gboolean
jy_store_scan_visits (JyStore *self,
                      const GDate *first,
                      const GDate *last,
                      JyVisitFunc func,
                      gpointer data,
                      GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare_between (
    self,
    "SELECT staff, resident, done_on,"
    "   CASE WHEN form = 'hypertension' OR form = 'diabetes' THEN answers END"
    " FROM service_record"
    " WHERE done_on >= :first AND done_on <= :last AND staff IS NOT NULL"
    "   AND visit_outcome = 'done' ORDER BY done_on, id",
    first, last, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyScannedVisit visit = { .staff = jy_stmt_get_int64 (stmt, 0),
                               .reading.resident = jy_stmt_get_int64 (stmt, 1) };

      jy_stmt_get_date (stmt, 2, &visit.day);
      visit.has_reading = read_pressure (jy_stmt_get_text (stmt, 3), &visit.reading);
      func (data, &visit);
    }

  return step == JY_STEP_DONE;
}
