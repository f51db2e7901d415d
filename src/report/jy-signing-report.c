/* jy-signing-report.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-report.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-report-parts-private.h"
#include "jy-setting.h"
#include "jy-shown-sheet.h"
#include "jy-signing-checks.h"
#include "jy-store-settings.h"
#include "jy-work-centre.h"
#include "jy-work-report-layout.h"

struct _JySigningReport
{
  int n_refs;
  GPtrArray *counted;              /* JySigningFigures */
  const JySigningFigures *figures; /* of these, those it is of */
  JySigningBy by;
  GArray *units;     /* guint: those that have a row */
  GPtrArray *sheets; /* JyShownSheet */
  gboolean is_good;
  char *centre;
  char *title;
  GStrv particulars;
  GStrv signatures;
};

JySigningRequest *
jy_signing_request_new (const JyPeriod *period, JySigningBy by, JyJob *job)
{
  JySigningRequest *self = g_new0 (JySigningRequest, 1);

  self->period = *period;
  self->by = by;
  g_set_object (&self->job, job);
  return self;
}

void
jy_signing_request_free (JySigningRequest *self)
{
  g_clear_object (&self->job);
  g_clear_pointer (&self->layout, jy_report_layout_free);
  g_free (self);
}

static GArray *
list_units (const JySigningFigures *figures)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint unit = 0; unit < jy_signing_units_get_n (figures->units); unit++)
    if (jy_signing_figures_has_unit (figures, unit))
      g_array_append_val (units, unit);

  return units;
}

/* Translators: {label} is a word like "Unit", {text} what follows it. */
static char *
join (const char *label, const char *text)
{
  GString *joined = g_string_new (C_("report", "{label}: {text}"));

  g_string_replace (joined, "{label}", label, 0);
  g_string_replace (joined, "{text}", text, 0);
  return g_string_free (joined, FALSE);
}

static char *
make_title (const JySigningFigures *figures)
{
  g_autofree char *period = jy_period_dup_title (&figures->period);
  gboolean is_over = g_date_compare (&figures->day, &figures->period.last) == 0;
  char day[JY_DATE_TEXT_SIZE];
  GString *title;

  jy_date_to_text (&figures->day, day);
  title = g_string_new (is_over ? C_("report", "{period} (as of {day})")
                                : C_("report", "{period} (not over yet: as of {day})"));
  g_string_replace (title, "{period}", period, 0);
  g_string_replace (title, "{day}", day, 0);
  return g_string_free (title, FALSE);
}

static void
make_particulars (JySigningReport *self, const GDate *today)
{
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (today, day);
  self->particulars = g_new0 (char *, 4);
  self->particulars[0] = join (C_("report", "Reporting unit"), self->centre);
  self->particulars[1] = join (C_("report", "Reporting period"), self->title);
  self->particulars[2] = join (C_("report", "Filled in on"), day);
}

static gboolean
make_signatures (JySigningReport *self, JyWork *work, GError **error)
{
  static const struct
  {
    const char *setting;
    const char *label; /* context "report" */
  } lines[] = {
    { JY_SETTING_REPORT_PREPARED_BY, NC_("report", "Prepared by") },
    { JY_SETTING_REPORT_CHECKED_BY, NC_("report", "Checked by") },
    { JY_SETTING_REPORT_HEAD, NC_("report", "Person in charge") },
    { JY_SETTING_REPORT_PHONE, NC_("report", "Telephone") },
  };

  self->signatures = g_new0 (char *, G_N_ELEMENTS (lines) + 1);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *value = NULL;

      if (!jy_store_dup_setting (work->store, lines[i].setting, &self->figures->day, &value, error))
        return FALSE;
      self->signatures[i] =
        join (g_dpgettext2 (NULL, "report", lines[i].label), value != NULL ? value : "");
    }

  return TRUE;
}

static gboolean
read_centre (JySigningReport *self, JyWork *work, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (JyStoredCentre) centre = jy_work_get_centre (work, NULL, &reason);

  if (centre == NULL && !g_error_matches (reason, JY_ERROR, JY_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }

  self->centre = g_strdup (centre != NULL ? centre->name : "");
  return TRUE;
}

/* What explains the others is neither signed nor about a period. */
static gboolean
is_signed (JyReportSheet sheet)
{
  return sheet != JY_REPORT_DEFINITIONS && sheet != JY_REPORT_CHECKS;
}

static gboolean
make_sheets (JySigningReport *self,
             JyWork *work,
             const JySigningRequest *request,
             const JyReportLayout *layout,
             const JyReportChoice *choice,
             GError **error)
{
  g_auto (JyReportContext) context = { 0 };
  g_autoptr (JyReportPart) checks = NULL;
  g_autoptr (GPtrArray) parts = NULL;

  if (!jy_report_context_init (&context, work, request, self->counted, self->units, error))
    return FALSE;

  parts = jy_report_make_parts (&context, choice, error);
  if (parts == NULL)
    return FALSE;

  checks = jy_signing_checks_new (self->figures, self->units, parts, &self->is_good);
  for (guint i = 0; i < choice->n; i++)
    {
      JyReportSheet sheet = (JyReportSheet) choice->sheets[i];
      JyReportPart *part =
        sheet == JY_REPORT_CHECKS ? g_steal_pointer (&checks) : g_steal_pointer (&parts->pdata[i]);

      if (is_signed (sheet))
        {
          part->sheet.particulars = (const char *const *) self->particulars;
          part->sheet.signatures = (const char *const *) self->signatures;
        }
      g_ptr_array_add (self->sheets, jy_shown_sheet_new (sheet, part, layout));
    }

  return TRUE;
}

gpointer
jy_work_count_signing_figures (JyWork *work, gpointer args, GError **error)
{
  return jy_signing_figures_new (work->store, args, &work->today, error);
}

static void
free_shown (gpointer data)
{
  jy_shown_sheet_free (data);
}

static gboolean
count (JySigningReport *self,
       JyWork *work,
       const JySigningRequest *request,
       const JyReportChoice *choice,
       GError **error)
{
  self->counted = request->known != NULL ? g_ptr_array_ref (request->known)
                                         : jy_report_count (work, request, choice, error);
  if (self->counted == NULL)
    return FALSE;

  self->figures = jy_signing_figures_find (self->counted, &request->period, request->by);
  g_assert (self->figures != NULL);
  self->units = list_units (self->figures);
  return TRUE;
}

gpointer
jy_work_make_signing_report (JyWork *work, gpointer args, GError **error)
{
  const JySigningRequest *request = args;
  g_autoptr (JySigningReport) self = g_new0 (JySigningReport, 1);
  g_autoptr (JyReportLayout) decided = NULL;
  const JyReportLayout *layout = request->layout;
  JyReportChoice choice = request->choice;

  self->n_refs = 1;
  self->by = request->by;
  self->sheets = g_ptr_array_new_with_free_func (free_shown);
  if (layout == NULL)
    layout = decided = jy_work_read_report_layout (work, NULL, error);
  if (layout == NULL)
    return NULL;

  if (choice.n == 0)
    jy_report_layout_get_choice (layout, &choice);
  if (!count (self, work, request, &choice, error) || !read_centre (self, work, error))
    return NULL;

  self->title = make_title (self->figures);
  make_particulars (self, &work->today);
  if (!make_signatures (self, work, error) ||
      !make_sheets (self, work, request, layout, &choice, error))
    return NULL;

  return g_steal_pointer (&self);
}

JySigningReport *
jy_signing_report_ref (JySigningReport *self)
{
  g_atomic_int_inc (&self->n_refs);
  return self;
}

void
jy_signing_report_unref (JySigningReport *self)
{
  if (!g_atomic_int_dec_and_test (&self->n_refs))
    return;

  g_clear_pointer (&self->sheets, g_ptr_array_unref);
  g_clear_pointer (&self->units, g_array_unref);
  g_clear_pointer (&self->counted, g_ptr_array_unref);
  g_free (self->centre);
  g_free (self->title);
  g_strfreev (self->particulars);
  g_strfreev (self->signatures);
  g_free (self);
}

const JySigningFigures *
jy_signing_report_get_figures (const JySigningReport *self)
{
  return self->figures;
}

const GPtrArray *
jy_signing_report_get_counted (const JySigningReport *self)
{
  return self->counted;
}

const GArray *
jy_signing_report_get_units (const JySigningReport *self)
{
  return self->units;
}

const char *
jy_signing_report_get_centre (const JySigningReport *self)
{
  return self->centre;
}

const char *
jy_signing_report_get_title (const JySigningReport *self)
{
  return self->title;
}

const char *const *
jy_signing_report_get_particulars (const JySigningReport *self)
{
  return (const char *const *) self->particulars;
}

const char *const *
jy_signing_report_get_signatures (const JySigningReport *self)
{
  return (const char *const *) self->signatures;
}

guint
jy_signing_report_get_n_sheets (const JySigningReport *self)
{
  return self->sheets->len;
}

static const JyShownSheet *
get_shown (const JySigningReport *self, guint sheet)
{
  g_assert (sheet < self->sheets->len);

  return self->sheets->pdata[sheet];
}

const JySheet *
jy_signing_report_get_sheet (const JySigningReport *self, guint sheet)
{
  return jy_shown_sheet_get (get_shown (self, sheet));
}

JyReportSheet
jy_signing_report_get_which (const JySigningReport *self, guint sheet)
{
  return jy_shown_sheet_get_which (get_shown (self, sheet));
}

gboolean
jy_signing_report_find_sheet (const JySigningReport *self, JyReportSheet which, guint *sheet)
{
  for (*sheet = 0; *sheet < self->sheets->len; (*sheet)++)
    if (jy_signing_report_get_which (self, *sheet) == which)
      return TRUE;

  return FALSE;
}

const JySheet *
jy_signing_report_get_delivered (const JySigningReport *self, guint sheet)
{
  return jy_shown_sheet_get_delivered (get_shown (self, sheet));
}

guint
jy_signing_report_find_column (const JySigningReport *self, guint sheet, guint column)
{
  return jy_shown_sheet_find_column (get_shown (self, sheet), column);
}

gboolean
jy_signing_report_find_source (
  const JySigningReport *self, guint sheet, guint row, guint column, JySigningSource *source)
{
  return sheet < self->sheets->len &&
         jy_shown_sheet_find_source (get_shown (self, sheet), row, column, source);
}

gboolean
jy_signing_report_is_good (const JySigningReport *self)
{
  return self->is_good;
}
