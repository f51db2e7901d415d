/* jy-logbook-total.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-logbook-total.h"

#include <glib/gi18n.h>

#include "jy-work-logbooks.h"

/* "printed material 3/12 · lecture 5/12 (2 behind)": behind what was due by the end of last month.
 */
static char *
dup_quotas (const JyLogbook *self, const GPtrArray *entries, const GDate *today)
{
  GString *text = g_string_new (NULL);

  for (const JyChoice *kind = self->kinds; kind->code != NULL; kind++)
    {
      int n = jy_logbook_count_for_quota (entries, g_date_get_year (today), kind->code);
      int due = jy_logbook_get_quota_by (kind->code, (int) g_date_get_month (today) - 1);

      g_string_append_printf (text, "%s%s %d/%d", text->len > 0 ? " · " : "", _(kind->name), n,
                              jy_logbook_get_quota (kind->code));
      if (n < due)
        g_string_append_printf (text, _(" (%d behind)"), due - n);
    }

  return g_string_free (text, FALSE);
}

/* "2026: 5 · People 151". */
static char *
dup_sum (const JyLogbook *self, const GPtrArray *entries, const JyPeriod *year, gint64 n_households)
{
  JyLogbookSum sum = jy_logbook_sum (entries, year, NULL);
  const JyLogbookField *persons = jy_logbook_find_field (self, "persons");
  const JyLogbookField *copies = jy_logbook_find_field (self, "copies");
  const JyLogbookField *settled = jy_logbook_find_field (self, "settled_on");
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%d: %d", g_date_get_year (&year->first), sum.n);
  if (persons != NULL)
    g_string_append_printf (text, " · %s %" G_GINT64_FORMAT,
                            g_dpgettext2 (NULL, "logbook", persons->label), sum.persons);
  if (copies != NULL)
    g_string_append_printf (text, " · %s %" G_GINT64_FORMAT,
                            g_dpgettext2 (NULL, "logbook", copies->label), sum.copies);
  if (settled != NULL)
    g_string_append_printf (text, " · %s %d", g_dpgettext2 (NULL, "logbook", settled->label),
                            sum.n_settled);
  if (jy_logbook_find_field (self, "result") != NULL)
    g_string_append_printf (
      text, " · %s %d · %s %d", jy_choice_get_name (jy_logbook_results, JY_LOGBOOK_PASSED),
      sum.n_passed, jy_choice_get_name (jy_logbook_results, JY_LOGBOOK_TO_RECTIFY),
      sum.n_to_rectify);
  if (sum.handed_out > 0 && n_households > 0)
    /* Translators: of what was handed out to households, and what it makes for each of them. */
    g_string_append_printf (text, _(" · to households %lld, %.1f for each"),
                            (long long) sum.handed_out,
                            (double) sum.handed_out / (double) n_households);

  return g_string_free (text, FALSE);
}

/* "2026 · at this institution 300/400 · with their doctor 210/400": each kind tells of all. */
static char *
dup_shares (const JyLogbook *self, const GPtrArray *entries, const JyPeriod *year)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%d", g_date_get_year (&year->first));
  for (const JyChoice *kind = self->kinds; kind->code != NULL; kind++)
    {
      JyLogbookSum sum = jy_logbook_sum (entries, year, kind->code);

      g_string_append_printf (text, " · %s %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, _(kind->name),
                              sum.copies, sum.persons);
    }

  return g_string_free (text, FALSE);
}

char *
jy_logbook_dup_total (const JyLogbook *self,
                      const GPtrArray *entries,
                      const GDate *today,
                      gint64 n_households)
{
  JyPeriod year;

  jy_period_set_year (&year, g_date_get_year (today));
  if (g_str_equal (self->id, "education"))
    return dup_quotas (self, entries, today);
  if (g_str_equal (self->id, JY_LOGBOOK_VISITS))
    return dup_shares (self, entries, &year);

  return dup_sum (self, entries, &year, n_households);
}
