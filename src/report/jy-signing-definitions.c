/* jy-signing-definitions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-definitions.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-indicator.h"
#include "jy-report-table.h"

/* One figure: N_() strings, the first with context "report". */
typedef struct
{
  const char *figure;
  const char *numerator;
  const char *denominator;
  const char *source;
} Definition;

#define REGISTER N_("Register of households and residents")
#define AGREEMENTS N_("Agreements")
#define HEALTH N_("Health records and records of services")
#define SERVICES N_("Agreements, tasks and records of services")
#define FOLLOW_UPS N_("Tasks, records of services and referrals")
#define BASE_FIGURES N_("Base figures of areas and years; without one, the register, marked *")

/* clang-format off */
static const Definition definitions[] = {
  { NC_("report", "Population served"),
    N_("Residents of the unit, of the latest year not after the last day"), "", BASE_FIGURES },
  { NC_("report", "Households"),
    N_("Households of the unit, of the latest year not after the last day"), "", BASE_FIGURES },
  { NC_("report", "To sign"),
    N_("The target decided for the area, else population × target rate, rounded up"), "", BASE_FIGURES },
  { NC_("report", "Teams"),
    N_("Teams that serve the unit on the last day"), "", N_("Teams and areas") },
  { NC_("report", "Households signed"),
    N_("Households with somebody signed on the last day"), "", AGREEMENTS },
  { NC_("report", "Households registered here"),
    N_("Households with somebody on the register whose household registration is here"), "", REGISTER },
  { NC_("report", "People signed"),
    N_("People on the register covered by an agreement in force on the last day: by area their own, by team and doctor the agreement's"), "", AGREEMENTS },
  { NC_("report", "Signing rate %"),
    N_("People signed"), N_("Population served"), AGREEMENTS },
  { NC_("report", "Target reached %"),
    N_("People signed"), N_("To sign"), AGREEMENTS },
  { NC_("report", "Newly signed"),
    N_("People covered by an agreement signed in the period (or who joined one in it) that does not renew one of theirs; counted at the agreement's household, team and doctor"), "", AGREEMENTS },
  { NC_("report", "Due for renewal"),
    N_("People alive and here on the last day of an agreement whose term ends in the period and was not ended before"), "", AGREEMENTS },
  { NC_("report", "Renewed"),
    N_("Of those due: covered by an agreement that renews it, signed by the last day of the report"), "", AGREEMENTS },
  { NC_("report", "Renewal rate %"),
    N_("Renewed"), N_("Due for renewal"), AGREEMENTS },
  { NC_("report", "Terminated"),
    N_("People whose cover ended in the period before its term, neither dead nor moved out, nor taken over by an agreement that renews it (another doctor)"), "", AGREEMENTS },
  { NC_("report", "Key people"),
    N_("People on the register in a key group on the last day, or set by hand; each once"), "", REGISTER },
  { NC_("report", "Key signing rate %"),
    N_("Key people signed"), N_("Key people"), N_("Register and agreements") },
  { NC_("report", "People with a paid package"),
    N_("People signed whose package has a price"), "", AGREEMENTS },
  { NC_("report", "Paid signing rate %"),
    N_("People with a paid package"), N_("Population served"), AGREEMENTS },
  { NC_("report", "Signing rate of a group %"),
    N_("People of the group signed; somebody in several groups counts in each"), N_("People of the group on the register; patients are those the register has as such, mothers those with an open handbook"), N_("Register and agreements") },
  { NC_("report", "Other key people"),
    N_("Key people in none of the groups listed"), "", REGISTER },
  { NC_("report", "Population class"),
    N_("People signed, by class on the last day: special before key before general"), "", REGISTER },
  { NC_("report", "Health class"),
    N_("People signed, by class 1 to 4 on the last day"), "", REGISTER },
  { NC_("report", "Acceptance level"),
    N_("People signed, by level 1 to 3; whoever signed is willing"), "", N_("Talks and agreements") },
  { NC_("report", "Package"),
    N_("People signed, by the tier of their package; who has none is in no tier"), "", AGREEMENTS },
  { NC_("report", "To be fulfilled"),
    N_("People signed"), "", AGREEMENTS },
  { NC_("report", "Fulfilled"),
    N_("People signed whose agreement is fulfilled on the last day, in the year of the agreement that the day is in, by the definition below the sheet"), "", SERVICES },
  { NC_("report", "Fulfilment rate %"),
    N_("Fulfilled"), N_("To be fulfilled"), SERVICES },
  { NC_("report", "Short of target"),
    N_("People signed × target rate, rounded up, less those fulfilled; 0 if the target is reached"), "", SERVICES },
  { NC_("report", "Not fulfilled"),
    N_("The other people signed, each by one reason, the first that holds: nothing that is due was left out (not due yet); lives elsewhere and is not home; the last visit found nobody; it was refused; something is overdue and still counts when it is done; too late (missed)"), "", SERVICES },
  { NC_("report", "Without late services"),
    N_("Those fulfilled who would be if what was done after its last day did not count"), N_("To be fulfilled"), SERVICES },
  { NC_("report", "Any one service"),
    N_("People signed with one recorded service in the year of the agreement"), N_("To be fulfilled"), SERVICES },
  { NC_("report", "Items promised"),
    N_("Units of the packages of people signed: delivered, in time or late, of those due so far; what was cancelled is not due"), N_("Units due so far"), SERVICES },
  { NC_("report", "Follow-ups"),
    N_("Regular follow-ups of hypertension, diabetes, mental disorder, tuberculosis and COPD whose last day is in the period, unless cancelled: done by the last day of the report, in time, or not done; by team and doctor those of the agreement"), N_("Follow-ups due"), FOLLOW_UPS },
  { NC_("report", "Rechecks within two weeks"),
    N_("Rechecks whose last day is in the period, unless cancelled, and those of them done"), "", FOLLOW_UPS },
  { NC_("report", "Referrals"),
    N_("Referred, or advised to go, in the period; of these, followed up within two weeks"), N_("Referred"), FOLLOW_UPS },
  { NC_("report", "Signing by month and year"),
    N_("The same figures as of the last day of each month; newly signed, due, renewed and terminated in that month"), N_("Population served"), AGREEMENTS },
  { NC_("report", "Public-health monthly report"),
    N_("Records opened, activities, and people who got such a service: in the month that ends on the cut-off day, in the reported months of the year, and ever; what is managed to standard is defined below"), "", HEALTH },
  { NC_("report", "Referral register"),
    N_("Referrals to a hospital made in the period, and what was learnt of them by the last day"), "", FOLLOW_UPS },
  { NC_("report", "Call-backs"),
    N_("Call sheets drawn in the period; authentic, satisfied: of those who said so or not; aware: of those reached"), N_("Asked"), N_("Call-backs") },
  { NC_("report", "Assessment scores"),
    N_("Points by the score card in force on the last day, less those deducted by notices of the period"), N_("Points of the items that were judged"), N_("Score cards, marks and figures") },
  { NC_("report", "Reward in yuan"),
    N_("Households signed × price, if the committee passed and reached the signing target; else 0"), "", N_("Score cards, marks and figures") },
  { NC_("report", "Workload by person"),
    N_("Services recorded in the period by who gave them; records, signings and fulfilment of people whose agreement names the doctor"), "", SERVICES },
  { NC_("report", "Year summary"),
    N_("Meetings, trainings and publicity of the calendar year as far as the last day; the other figures as of that day"), "", N_("Books of the office and figures") },
  { NC_("report", "Lists of services"),
    N_("Behind a number of items, follow-ups, rechecks or referrals are the people they concern, each once"), "", "" },
  { NC_("report", "Total"),
    N_("Everybody once, also who counts in two rows; base figures are added up"), "", "" },
  { NC_("report", "Rates"),
    N_("Numerator × 100 ÷ denominator, two decimals, half rounded up; — where the denominator is 0"), "", "" },
};
/* clang-format on */

/* Returns: the number of the first indicator of public health: the rest of them are, too */
static guint
find_health (void)
{
  guint first = 0;

  while (jy_indicators[first].block != JY_INDICATOR_HEALTH)
    first++;
  return first;
}

static void
add_row (JyReportTable *table,
         const char *figure,
         const char *numerator,
         const char *denominator,
         const char *source)
{
  const char *texts[] = { figure, numerator, denominator, source };

  jy_report_table_add_row (table);
  for (guint c = 0; c < G_N_ELEMENTS (texts); c++)
    if (*texts[c] != '\0')
      jy_report_table_set_text (table, c, texts[c]);
}

static const char *
translate (const char *text)
{
  return *text != '\0' ? _(text) : "";
}

static const char *
get_base_name (JyBase which)
{
  switch (which)
    {
    case JY_BASE_POPULATION:
      return g_dpgettext2 (NULL, "report", NC_("report", "Population served"));
    case JY_BASE_HOUSEHOLDS:
      return g_dpgettext2 (NULL, "report", NC_("report", "Households"));
    case JY_BASE_TARGET:
      return g_dpgettext2 (NULL, "report", NC_("report", "To sign"));
    case JY_BASE_VISITS_HERE_OF:
      return jy_indicator_get_name (jy_indicator_find ("rate_visit_institution"));
    case JY_BASE_VISITS_DOCTOR_OF:
      return jy_indicator_get_name (jy_indicator_find ("rate_visit_doctor"));
    case JY_BASE_HYPERTENSION:
    case JY_BASE_DIABETES:
    case JY_BASE_VISITS_HERE:
    case JY_BASE_VISITS_DOCTOR:
    case JY_N_BASES:
    default:
      g_return_val_if_reached ("");
    }
}

/* Whether one line tells of both. */
static gboolean
is_same_line (const JyBaseSource *one, const JyBaseSource *other)
{
  return one->which == other->which && jy_base_source_is_same (one, other);
}

/* "2026: East 484, West 394, 20": what is of no unit is one number.
 * Returns: (transfer full): all that came from where the one at @first did */
static char *
dup_values (const GPtrArray *sources, guint first)
{
  const JyBaseSource *base = sources->pdata[first];
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  gint64 rest = 0;
  gboolean has_rest = FALSE;

  for (guint i = first; i < sources->len; i++)
    {
      const JyBaseSource *source = sources->pdata[i];
      gboolean is_same = is_same_line (base, source);

      if (is_same && *source->area != '\0')
        g_ptr_array_add (values,
                         g_strdup_printf ("%s %" G_GINT64_FORMAT, source->area, source->value));
      else if (is_same)
        {
          rest += source->value;
          has_rest = TRUE;
        }
    }
  if (has_rest)
    g_ptr_array_add (values, g_strdup_printf ("%" G_GINT64_FORMAT, rest));
  g_ptr_array_add (values, NULL);
  text = g_strjoinv (C_("list", ", "), (char **) values->pdata);

  return g_strdup_printf ("%d: %s", base->year, text);
}

static void
add_base (JyReportTable *table, const GPtrArray *sources, guint first)
{
  const JyBaseSource *base = sources->pdata[first];
  /* Translators: a figure from outside: population, households … */
  g_autofree char *name = g_strdup_printf (_("Base figure: %s"), get_base_name (base->which));
  g_autofree char *values = dup_values (sources, first);
  g_autoptr (GString) from = g_string_new (base->source);
  char day[JY_DATE_TEXT_SIZE];

  if (g_date_valid (&base->dated_on))
    {
      jy_date_to_text (&base->dated_on, day);
      g_string_append_printf (from, "%s%s", from->len > 0 ? " " : "", day);
    }
  add_row (table, name, values, "", from->str);
}

static void
add_bases (JyReportTable *table, const GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    {
      gboolean is_told = FALSE;

      for (guint before = 0; before < i && !is_told; before++)
        is_told = is_same_line (sources->pdata[before], sources->pdata[i]);
      if (!is_told)
        add_base (table, sources, i);
    }
}

/* The sheets of public health are defined by their indicators. */
JyReportPart *
jy_signing_definitions_new (const JySigningFigures *figures)
{
  /* clang-format off */
  static const JySheetColumn columns[] = {
    { .title = NC_("report", "Figure"),                       .width = 26, .wraps = TRUE },
    { .title = NC_("report", "What is counted (numerator)"),  .width = 60, .wraps = TRUE },
    { .title = NC_("report", "Divided by (denominator)"),     .width = 40, .wraps = TRUE },
    { .title = NC_("report", "Source"),                       .width = 30, .wraps = TRUE },
  };
  /* clang-format on */
  JyReportTable *table = jy_report_table_new ();

  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < G_N_ELEMENTS (definitions); i++)
    add_row (table, g_dpgettext2 (NULL, "report", definitions[i].figure),
             translate (definitions[i].numerator), translate (definitions[i].denominator),
             translate (definitions[i].source));
  for (guint i = find_health (); i < jy_n_indicators; i++)
    add_row (table, jy_indicator_get_name (&jy_indicators[i]), translate (jy_indicators[i].counted),
             translate (jy_indicators[i].divided), _(HEALTH));
  add_bases (table, figures->base_sources);

  return jy_report_table_finish (table);
}
