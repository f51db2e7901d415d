/* jy-signing-definitions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-definitions.h"

#include <glib/gi18n.h>

#include "jy-indicator.h"

/* One figure: N_() strings, the first with context "report". */
typedef struct
{
  const char *figure;
  const char *numerator;
  const char *denominator;
  const char *source;
} Definition;

#define REGISTER N_ ("Register of households and residents")
#define AGREEMENTS N_ ("Agreements")
#define HEALTH N_ ("Health records and records of services")
#define SERVICES N_ ("Agreements, tasks and records of services")
#define FOLLOW_UPS N_ ("Tasks, records of services and referrals")
#define BASE_FIGURES N_ ("Base figures of areas and years; without one, the register, marked *")

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

/* The sheets of public health are defined by their indicators. */
static gboolean
get_indicator (const JyIndicator *indicator, guint column, JyCell *cell)
{
  const char *texts[] = { jy_indicator_get_name (indicator),
                          _(indicator->counted), _(indicator->divided), _(HEALTH) };

  cell->text = texts[column];
  return TRUE;
}

static gboolean
get_definition (gpointer data G_GNUC_UNUSED, guint row, guint column, JyCell *cell)
{
  const Definition *definition = &definitions[MIN (row, G_N_ELEMENTS (definitions) - 1)];
  const char *texts[] = { NULL, definition->numerator, definition->denominator,
                          definition->source };

  if (row >= G_N_ELEMENTS (definitions))
    return get_indicator (&jy_indicators[find_health () + row - G_N_ELEMENTS (definitions)], column,
                          cell);
  if (column == 0)
    cell->text = g_dpgettext2 (NULL, "report", definition->figure);
  else if (*texts[column] != '\0')
    cell->text = _(texts[column]);
  return cell->text != NULL;
}

void
jy_signing_definitions_init (JySheet *self, JySheetColumn columns[JY_SIGNING_N_DEFINITION_COLUMNS])
{
  columns[0] = (JySheetColumn){ .title = C_ ("report", "Figure"), .width = 26, .wraps = TRUE };
  columns[1] = (JySheetColumn){ .title = C_ ("report", "What is counted (numerator)"), .width = 60,
                                             .wraps = TRUE };
  columns[2] = (JySheetColumn){ .title = C_ ("report", "Divided by (denominator)"), .width = 40,
                                             .wraps = TRUE };
  columns[3] = (JySheetColumn){ .title = C_ ("report", "Source"), .width = 30, .wraps = TRUE };
  *self = (JySheet){
    .name = C_ ("report", "Definitions"),
                .title =
                  C_ ("report", "Definitions of the figures"), .columns = columns,
                      .n_columns = JY_SIGNING_N_DEFINITION_COLUMNS,
                      .n_rows = G_N_ELEMENTS (definitions) + jy_n_indicators - find_health (),
                      .get_cell = get_definition,
                };
}

/* A sum that must be another, or may differ with reason. */
typedef struct
{
  const char *name; /* an N_() string */
  gint64 left;
  gint64 right;
  gboolean may_differ;
} Check;

struct _JySigningChecks
{
  GArray *checks; /* Check */
  JySheetColumn columns[5];
  JySheet sheet;
};

static gint64
sum_figures (const JySigningFigures *figures, guint unit, JyFigure first, guint n)
{
  gint64 sum = 0;

  for (guint i = 0; i < n; i++)
    sum += jy_signing_figures_get (figures, unit, first + i);
  return sum;
}

static gint64
sum_rows (const JySigningFigures *figures, const GArray *units, JyFigure figure)
{
  gint64 sum = 0;

  for (guint i = 0; i < units->len; i++)
    sum += jy_signing_figures_get (figures, g_array_index (units, guint, i), figure);
  return sum;
}

static void
add (JySigningChecks *self, const char *name, gint64 left, gint64 right, gboolean may_differ)
{
  Check check = { name, left, right, may_differ };

  g_array_append_val (self->checks, check);
}

/* Sheets 5 and 11. */
static void
add_service_checks (JySigningChecks *self, const JySigningFigures *figures, const GArray *units)
{
  guint all = jy_signing_units_get_n (figures->units);
  gint64 n_signed = jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED);
  gint64 n_fulfilled = jy_signing_figures_get (figures, all, JY_FIGURE_FULFILLED);

  add (self, N_ ("People signed: total = fulfilled + not fulfilled by reason"), n_signed,
                 n_fulfilled + sum_figures (figures, all, JY_FIGURE_UNFULFILLED_1,
                                            JY_N_UNFULFILLED_REASONS - 1),
                 FALSE);
  add (self, N_ ("Fulfilled: total = sum of the rows"), n_fulfilled,
                 sum_rows (figures, units, JY_FIGURE_FULFILLED), FALSE);
  add (self, N_ ("Tiers of packages: sum = people signed (some may have no package)"),
                 sum_figures (figures, all, JY_FIGURE_TIER_1, 3), n_signed, TRUE);
  add (self, N_ ("Items delivered: total = sum of the rows"),
                 jy_signing_figures_get (figures, all, JY_FIGURE_UNITS_DELIVERED),
                 sum_rows (figures, units, JY_FIGURE_UNITS_DELIVERED), FALSE);
  add (self, N_ ("Follow-ups due: total = done + not done"),
                 jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS),
                 jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS_DONE) +
                   jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS_OVERDUE),
                 FALSE);
  add (self, N_ ("Follow-ups due: total = sum of the rows"),
                 jy_signing_figures_get (figures, all, JY_FIGURE_FOLLOW_UPS),
                 sum_rows (figures, units, JY_FIGURE_FOLLOW_UPS), FALSE);
}

static void
add_checks (JySigningChecks *self, const JySigningFigures *figures, const GArray *units)
{
  guint all = jy_signing_units_get_n (figures->units);
  gint64 n_signed = jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED);
  gint64 n_key = jy_signing_figures_get (figures, all, JY_FIGURE_KEY);

  add (self, N_ ("People signed: total = general + key + special"), n_signed,
                 sum_figures (figures, all, JY_FIGURE_POPULATION_1, 3), FALSE);
  add (self, N_ ("People signed: total = health classes 1 to 4"), n_signed,
                 sum_figures (figures, all, JY_FIGURE_HEALTH_1, 4), FALSE);
  add (self, N_ ("People signed: total = acceptance levels 1 to 3"), n_signed,
                 sum_figures (figures, all, JY_FIGURE_ACCEPTANCE_1, 3), FALSE);
  add (self, N_ ("People signed: total = sum of the rows"), n_signed,
                 sum_rows (figures, units, JY_FIGURE_SIGNED), FALSE);
  add (self, N_ ("Key people: total = sum of the rows"), n_key,
                 sum_rows (figures, units, JY_FIGURE_KEY), FALSE);
  add (self, N_ ("Key people: signing summary = key groups"), n_key,
                 jy_signing_figures_get (figures, all, JY_FIGURE_GROUP_1 + 11), FALSE);
  add (self, N_ ("Households signed: total = sum of the rows (a household may sign with two)"),
                 jy_signing_figures_get (figures, all, JY_FIGURE_SIGNED_HOUSEHOLDS),
                 sum_rows (figures, units, JY_FIGURE_SIGNED_HOUSEHOLDS), TRUE);
  add (self, N_ ("Newly signed: total = sum of the rows (somebody may sign twice in a period)"),
                 jy_signing_figures_get (figures, all, JY_FIGURE_NEW),
                 sum_rows (figures, units, JY_FIGURE_NEW), TRUE);
  add_service_checks (self, figures, units);
}

static gboolean
get_check (gpointer data, guint row, guint column, JyCell *cell)
{
  const JySigningChecks *self = data;
  const Check *check = &g_array_index (self->checks, Check, row);

  switch (column)
    {
    case 0:
      cell->text = _(check->name);
      return TRUE;
    case 1:
      cell->integer = check->left;
      return TRUE;
    case 2:
      cell->integer = check->right;
      return TRUE;
    case 3:
      cell->integer = check->right - check->left;
      return TRUE;
    default:
      if (check->left == check->right)
        cell->text = C_ ("report", "Agrees");
      else if (check->may_differ && check->right > check->left)
        cell->text = C_ ("report", "Differs with reason");
      else
        cell->text = C_ ("report", "DOES NOT AGREE");
      return TRUE;
    }
}

JySigningChecks *
jy_signing_checks_new (const JySigningFigures *figures, const GArray *units)
{
  JySigningChecks *self = g_new0 (JySigningChecks, 1);
  const JySheetColumn columns[] = {
    { .title = C_ ("report", "Check"), .width = 60 },
      { .title = C_ ("report", "Left"), .type = JY_CELL_INTEGER },
        { .title = C_ ("report", "Right"), .type = JY_CELL_INTEGER },
          { .title = C_ ("report", "Difference"), .type = JY_CELL_INTEGER },
            { .title = C_ ("report", "Result"), .width = 20 },
          };

  self->checks = g_array_new (FALSE, FALSE, sizeof (Check));
  add_checks (self, figures, units);

  memcpy (self->columns, columns, sizeof columns);
  self->sheet = (JySheet){
    .name = C_ ("report", "Checks"),
                .title = C_ ("report", "Check totals"), .columns = self->columns,
                             .n_columns = G_N_ELEMENTS (self->columns), .n_rows = self->checks->len,
                             .get_cell = get_check, .data = self,
                };
  return self;
}

void
jy_signing_checks_free (JySigningChecks *self)
{
  g_array_unref (self->checks);
  g_free (self);
}

const JySheet *
jy_signing_checks_get_sheet (const JySigningChecks *self)
{
  return &self->sheet;
}

gboolean
jy_signing_checks_are_good (const JySigningChecks *self)
{
  for (guint i = 0; i < self->checks->len; i++)
    {
      const Check *check = &g_array_index (self->checks, Check, i);

      if (check->left != check->right && !(check->may_differ && check->right > check->left))
        return FALSE;
    }
  return TRUE;
}
