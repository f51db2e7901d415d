/* jy-report-problems.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-problems.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-indicator.h"
#include "jy-service-kind.h"
#include "jy-work-today.h"

void
jy_report_problem_free (JyReportProblem *self)
{
  g_ptr_array_unref (self->names);
  g_free (self);
}

JyReportProblem *
jy_report_problem_add (GPtrArray *problems, const char *title, const char *advice)
{
  JyReportProblem *self = g_new0 (JyReportProblem, 1);

  self->title = title;
  self->advice = advice;
  self->names = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (problems, self);
  return self;
}

/* Takes @name. */
static void
count (JyReportProblem *self, char *name)
{
  self->n++;
  if (self->names->len < JY_REPORT_PROBLEM_N_NAMES)
    g_ptr_array_add (self->names, name);
  else
    g_free (name);
}

/* Whom a task is for, and since when it is late. */
static char *
dup_task_name (const JyTaskRow *row)
{
  GString *text = g_string_new (C_("report problem", "{name} ({area}, by {day})"));
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&row->to, day);
  g_string_replace (text, "{name}", row->name, 0);
  g_string_replace (text, "{area}", row->area_name, 0);
  g_string_replace (text, "{day}", day, 0);
  return g_string_free (text, FALSE);
}

/* @query: (transfer full) */
static gboolean
add_tasks (JyReportProblem *self, JyWork *work, JyTaskQuery *query, GError **error)
{
  g_autoptr (JyTaskQuery) owned = query;
  g_autoptr (GArray) ids = jy_work_list_tasks (work, query, error);
  g_autoptr (GPtrArray) rows = NULL;

  if (ids == NULL)
    return FALSE;

  self->n = ids->len;
  g_array_set_size (ids, MIN (ids->len, JY_REPORT_PROBLEM_N_NAMES));
  rows = jy_work_get_task_rows (work, ids, error);
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (rows->pdata[i] != NULL)
      g_ptr_array_add (self->names, dup_task_name (rows->pdata[i]));

  return rows != NULL;
}

/* The rechecks of the list of what is overdue. */
static JyTaskQuery *
make_recheck_query (JyWork *work)
{
  JyTaskQuery *query = jy_today_list_make_query (JY_TODAY_OVERDUE, &work->today);

  query->kind = g_strdup (jy_service_kind_get_id (JY_SERVICE_RECHECK));
  return query;
}

static gboolean
add_all_tasks (GPtrArray *problems, JyWork *work, GError **error)
{
  JyReportProblem *overdue =
    jy_report_problem_add (problems, C_("report problem", "Rechecks overdue"),
                           _("Go and see them: the second check was due within two weeks."));
  JyReportProblem *unknown =
    jy_report_problem_add (problems, C_("report problem", "Referrals without result"),
                           _("Ask the hospital or the resident for the result."));

  return add_tasks (overdue, work, make_recheck_query (work), error) &&
         add_tasks (unknown, work, jy_today_list_make_query (JY_TODAY_REFERRALS, &work->today),
                    error);
}

/* One area and how it stands. */
typedef struct
{
  guint unit;
  JyIndicatorValue value;
} Behind;

static int
compare_behind (gconstpointer a, gconstpointer b)
{
  const Behind *first = a, *second = b;
  gint64 one = jy_rate_get_hundredths (first->value.rate);
  gint64 other = jy_rate_get_hundredths (second->value.rate);

  if (one != other)
    return one < other ? -1 : 1;
  return first->unit < second->unit ? -1 : first->unit > second->unit;
}

static char *
dup_behind_name (const JySigningFigures *figures, const Behind *behind)
{
  GString *text = g_string_new (
    behind->value.is_own ? C_("report problem", "{area} ({rate}, own target {target}%, {n} short)")
                         : C_("report problem", "{area} ({rate}, {n} short)"));
  g_autofree char *rate = jy_rate_dup_text (behind->value.rate);
  g_autofree char *target = g_strdup_printf ("%d", behind->value.target);
  g_autofree char *n = g_strdup_printf ("%" G_GINT64_FORMAT, behind->value.missing);

  g_string_replace (text, "{area}", jy_signing_units_get (figures->units, behind->unit)->name, 0);
  g_string_replace (text, "{rate}", rate, 0);
  g_string_replace (text, "{target}", target, 0);
  g_string_replace (text, "{n}", n, 0);
  return g_string_free (text, FALSE);
}

/* The areas below the target of @indicator, the lowest first. */
static void
add_behind (JyReportProblem *self, const JySigningReport *report, const char *id)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  const GArray *units = jy_signing_report_get_units (report);
  const JyIndicator *indicator = jy_indicator_find (id);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Behind));

  for (guint i = 0; i < units->len; i++)
    {
      Behind behind = { .unit = g_array_index (units, guint, i) };

      jy_indicator_get_value (indicator, figures, behind.unit, &behind.value);
      if (behind.value.is_known && !jy_indicator_value_is_reached (&behind.value))
        g_array_append_val (found, behind);
    }
  g_array_sort (found, compare_behind);
  for (guint i = 0; i < found->len; i++)
    count (self, dup_behind_name (figures, &g_array_index (found, Behind, i)));
}

static gboolean
lacks_base (const JySigningFigures *figures, guint unit)
{
  return jy_signing_figures_get_base (figures, unit, JY_BASE_POPULATION).is_marked ||
         jy_signing_figures_get_base (figures, unit, JY_BASE_HOUSEHOLDS).is_marked;
}

static gboolean
lacks_team (const JySigningFigures *figures, guint unit)
{
  return jy_signing_units_get (figures->units, unit)->n_teams == 0;
}

static void
add_areas (JyReportProblem *self,
           const JySigningReport *report,
           gboolean (*is_one) (const JySigningFigures *figures, guint unit))
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  const GArray *units = jy_signing_report_get_units (report);

  for (guint i = 0; i < units->len; i++)
    {
      guint unit = g_array_index (units, guint, i);

      if (is_one (figures, unit))
        count (self, g_strdup (jy_signing_units_get (figures->units, unit)->name));
    }
}

gpointer
jy_work_find_report_problems (JyWork *work, gpointer args, GError **error)
{
  const JySigningReport *report = args;
  g_autoptr (GPtrArray) self =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_report_problem_free);

  if (!add_all_tasks (self, work, error))
    return NULL;

  add_behind (jy_report_problem_add (self, C_("report problem", "Areas below the signing target"),
                                     _("The Assessment page lists whom to go to first.")),
              report, "rate_sign_person");
  add_behind (
    jy_report_problem_add (self, C_("report problem", "Areas below the fulfilment target"),
                           _("The Assessment page lists who is not fulfilled, and why.")),
    report, "rate_fulfil");
  add_areas (
    jy_report_problem_add (self, C_("report problem", "Areas without base figures"),
                           _("Enter population and households of the year on the Teams & areas "
                             "page: until then the register is counted.")),
    report, lacks_base);
  add_areas (jy_report_problem_add (self, C_("report problem", "Areas without a team"),
                                    _("Assign a team on the Teams & areas page.")),
             report, lacks_team);

  return g_steal_pointer (&self);
}

char *
jy_report_problem_dup_names (const JyReportProblem *self)
{
  GString *text = g_string_new (NULL);
  guint n_more = self->n - self->names->len;

  for (guint i = 0; i < self->names->len; i++)
    {
      if (i > 0)
        g_string_append (text, C_("between names", ", "));
      g_string_append (text, self->names->pdata[i]);
    }
  if (n_more > 0)
    {
      /* Translators: behind a list of names that goes on. */
      g_autofree char *more =
        g_strdup_printf (ngettext (" and %u more", " and %u more", n_more), n_more);

      g_string_append (text, more);
    }

  return text->len > 0 ? g_string_free (text, FALSE) : (g_string_free (text, TRUE), g_strdup ("—"));
}
