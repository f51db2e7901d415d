/* jy-year-sheet.c - sheet 17: what a summary of the year's work quotes (S139)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-report-parts-private.h"
#include "jy-report-table.h"
#include "jy-store-teams.h"
#include "jy-work-logbooks.h"

enum
{
  COLUMN_WHAT,
  COLUMN_NUMBER,
  COLUMN_OF,
  COLUMN_RATE,
};

/* clang-format off */
static const JySheetColumn columns[] = {
  { .title = NC_("report", "What"),   .width = 40 },
  { .title = NC_("report", "Number"), .type = JY_CELL_INTEGER, .width = 12 },
  { .title = NC_("report", "Of"),     .type = JY_CELL_INTEGER, .width = 12 },
  { .title = NC_("report", "Rate %"), .type = JY_CELL_RATE, .numerator = COLUMN_NUMBER, .denominator = COLUMN_OF },
};

/* From the books of the office.  @kind: (nullable): of its kinds */
static const struct
{
  const char *what; /* context "report" */
  const char *book;
  const char *kind;
  enum { ENTRIES, PERSONS, COPIES } number;
} booked[] = {
  { NC_("report", "Launch meetings"),           "activity", "1", ENTRIES },
  { NC_("report", "Mobilisation meetings"),     "activity", "2", ENTRIES },
  { NC_("report", "Special meetings"),          "activity", "3", ENTRIES },
  { NC_("report", "Progress meetings"),         "activity", "4", ENTRIES },
  { NC_("report", "Trainings"),                 "activity", "5", ENTRIES },
  { NC_("report", "People trained (person-times)"), "activity", "5", PERSONS },
  { NC_("report", "Publicity items handed out"), "publicity", NULL, COPIES },
  { NC_("report", "Health education activities"), "education", NULL, ENTRIES },
};

/* From the figures.  @base: %JY_N_BASES: of the people signed; -1: of nothing */
static const struct
{
  const char *what; /* context "report" */
  JyFigure figure;
  int base;
} figured[] = {
  { NC_("report", "Households signed"),             JY_FIGURE_SIGNED_HOUSEHOLDS, JY_BASE_HOUSEHOLDS },
  { NC_("report", "People signed"),                 JY_FIGURE_SIGNED,            JY_BASE_POPULATION },
  { NC_("report", "People with a basic package"),   JY_FIGURE_TIER_1,            JY_N_BASES },
  { NC_("report", "People with a middle package"),  JY_FIGURE_TIER_1 + 1,        JY_N_BASES },
  { NC_("report", "People with a high package"),    JY_FIGURE_TIER_1 + 2,        JY_N_BASES },
  { NC_("report", "People whose agreement is fulfilled"), JY_FIGURE_FULFILLED,   JY_N_BASES },
};
/* clang-format on */

static void
add_number (JyReportTable *table, const char *what, gint64 number)
{
  jy_report_table_add_row (table);
  jy_report_table_set_text (table, COLUMN_WHAT, g_dpgettext2 (NULL, "report", what));
  jy_report_table_set_count (table, COLUMN_NUMBER, number);
  jy_report_table_set_text (table, COLUMN_OF, "");
  jy_report_table_set_text (table, COLUMN_RATE, "");
}

static void
add_share (JyReportTable *table, const char *what, gint64 number, const JyBaseFigure *of)
{
  jy_report_table_add_row (table);
  jy_report_table_set_text (table, COLUMN_WHAT, g_dpgettext2 (NULL, "report", what));
  jy_report_table_set_count (table, COLUMN_NUMBER, number);
  jy_report_table_set_base (table, COLUMN_OF, of);
}

/* What each household was handed (S151), and whose work was accepted (S156). */
static gboolean
add_shares (JyReportTable *table,
            JyStore *store,
            const JySigningFigures *figures,
            const JyPeriod *year,
            GError **error)
{
  guint all = jy_signing_units_get_n (figures->units);
  JyBaseFigure households = jy_signing_figures_get_base (figures, all, JY_BASE_HOUSEHOLDS);
  g_autoptr (GPtrArray) publicity = jy_store_list_logbook_entries (store, "publicity", error);
  g_autoptr (GPtrArray) visits =
    publicity != NULL ? jy_store_list_logbook_entries (store, "supervision", error) : NULL;
  JyLogbookSum sum;
  JyBaseFigure accepted = { 0 };

  if (visits == NULL)
    return FALSE;

  add_share (table, NC_("report", "Letters, cards and leaflets for households"),
             jy_logbook_sum (publicity, year, NULL).handed_out, &households);
  sum = jy_logbook_sum (visits, year, JY_LOGBOOK_ACCEPTANCE);
  accepted.value = sum.n;
  add_share (table, NC_("report", "Acceptances of work that passed"), sum.n_passed, &accepted);

  return TRUE;
}

static gboolean
add_booked (JyReportTable *table, JyStore *store, const JyPeriod *year, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (booked); i++)
    {
      g_autoptr (GPtrArray) entries = jy_store_list_logbook_entries (store, booked[i].book, error);
      JyLogbookSum sum;

      if (entries == NULL)
        return FALSE;
      sum = jy_logbook_sum (entries, year, booked[i].kind);
      add_number (table, booked[i].what,
                  booked[i].number == ENTRIES   ? sum.n
                  : booked[i].number == PERSONS ? sum.persons
                                                : sum.copies);
    }

  return TRUE;
}

/* Who was in a team on @day, each once. */
static gboolean
count_members (JyReportTable *table, JyStore *store, const GDate *day, gint64 *n, GError **error)
{
  JyReportCheck check = {
    .name = N_("Year summary: members of teams = members of each team (somebody may be in two)"),
    .may_differ = TRUE
  };
  g_autoptr (GPtrArray) members = jy_store_list_team_members (store, error);
  g_autoptr (GHashTable) staff = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      JyStoredTeamMember *member = members->pdata[i];

      if (jy_date_in_period (day, &member->from_on, &member->until_on))
        {
          g_hash_table_add (staff, &member->staff);
          check.right++;
        }
    }
  check.left = *n = g_hash_table_size (staff);
  jy_report_table_add_check (table, &check);

  return members != NULL;
}

static void
add_figured (JyReportTable *table, const JySigningFigures *figures)
{
  guint all = jy_signing_units_get_n (figures->units);

  for (guint i = 0; i < G_N_ELEMENTS (figured); i++)
    {
      const JySigningSource source = { .period = figures->period,
                                       .by = jy_signing_units_get_by (figures->units),
                                       .figure = figured[i].figure,
                                       .is_all = TRUE };
      JyBaseFigure of = { jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED), FALSE };

      if (figured[i].base < JY_N_BASES)
        of = jy_signing_figures_get_base (figures, all, (JyBase) figured[i].base);
      jy_report_table_add_row (table);
      jy_report_table_set_text (table, COLUMN_WHAT, g_dpgettext2 (NULL, "report", figured[i].what));
      jy_report_table_set_listed (
        table, COLUMN_NUMBER, jy_signing_figures_get (figures, all, figured[i].figure), &source);
      jy_report_table_set_base (table, COLUMN_OF, &of);
    }
}

JyReportPart *
jy_report_make_year (JyReportContext *context, GError **error)
{
  JyStore *store = context->work->store;
  const JySigningFigures *figures = context->figures;
  g_autoptr (JyReportTable) table = jy_report_table_new ();
  JyPeriod year;
  gint64 n_members = 0;

  jy_period_set_year (&year, g_date_get_year (&figures->day));
  year.last = figures->day;
  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  if (!add_booked (table, store, &year, error) ||
      !add_shares (table, store, figures, &year, error) ||
      !count_members (table, store, &figures->day, &n_members, error))
    return NULL;

  add_number (table, NC_("report", "Teams"), jy_signing_units_get_n_teams (figures->units));
  add_number (table, NC_("report", "Members of teams"), n_members);
  add_figured (table, figures);
  jy_report_table_add_note (table, _("Meetings, trainings and publicity are those of the year so "
                                     "far; all else is as of the last day."));
  jy_report_table_add_note (
    table, _("What was handed out to households is over 100 where each had more than one."));
  return jy_report_table_finish (g_steal_pointer (&table));
}
