/* jy-gap-actions.c - whom to go to, on paper, in a workbook, and on the days of the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-file-picker.h"
#include "jy-gap-list.h"
#include "jy-gap-private.h"
#include "jy-message.h"
#include "jy-organisation-options.h"
#include "jy-plan-dialog.h"
#include "jy-print-preview.h"

/* A list of visits for the weeks to come. */
#define DAYS_PLANNED 60

JySigningBy
jy_gap_section_get_by (JyGapSection *self)
{
  static const JySigningBy bys[] = { JY_SIGNING_BY_AREA, JY_SIGNING_BY_TEAM,
                                     JY_SIGNING_BY_SUBDISTRICT };

  return bys[gtk_drop_down_get_selected (self->by)];
}

/* Returns: (transfer full) (nullable): what is listed for the selected unit */
static JyGapListRequest *
make_request (JyGapSection *self, JyJob *job)
{
  const JyTargetLine *line = jy_record_list_get_selected (self->units);
  JyGapListRequest *request;

  if (line == NULL || self->gap == NULL)
    return NULL;

  request = jy_gap_list_request_new (&self->gap->figures->period, jy_gap_section_get_by (self),
                                     self->gap->kind, job);
  request->is_all = (guint) line->place == jy_signing_units_get_n (self->gap->figures->units);
  if (!request->is_all)
    request->unit = jy_signing_units_get (self->gap->figures->units, (guint) line->place)->id;
  return request;
}

static void
preview (JyGapSection *self, const GDate *until)
{
  g_autoptr (JyJob) job = jy_job_new (_("Making the list"));
  JyGapListRequest *request = make_request (self, job);

  if (request == NULL)
    return;

  if (until != NULL)
    request->until = *until;
  jy_print_preview_make (JY_PAGE (self), job, jy_work_print_gap, request,
                         (GDestroyNotify) jy_gap_list_request_free);
}

static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  preview (JY_GAP_SECTION (widget), NULL);
}

void
jy_gap_section_written_cb (gpointer view, gpointer done, const GError *error)
{
  if (done != NULL)
    gtk_widget_activate_action (view, "win.toast", "s", _("The workbook is written."));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (view, _("The Workbook Was Not Written"), error);
}

static void
export_to (gpointer data, const char *path)
{
  JyGapSection *self = data;
  JyGapListRequest *request =
    make_request (self, jy_making_begin (self->making, _("Writing the workbook")));

  if (request == NULL)
    {
      jy_making_cancel (self->making);
      return;
    }

  request->path = g_strdup (path);
  jy_making_run (self->making, jy_page_get_office (JY_PAGE (self)), jy_work_write_gap, request,
                 (GDestroyNotify) jy_gap_list_request_free, NULL);
}

static void
export_to_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *path)
{
  export_to (widget, g_variant_get_string (path, NULL));
}

static void
export_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  static const JyFileKind kind = { N_("Excel workbooks"), { "xlsx" } };

  jy_file_picker_save (widget, _("Export a List"), &kind, _("Whom to go to.xlsx"), export_to,
                       g_object_ref (widget), g_object_unref);
}

/* What was chosen when the visits were asked for: the lists may be read again meanwhile. */
typedef struct
{
  JyGapSection *section; /* (owned) */
  gint64 team;           /* 0: it is asked for */
  GDate from;
  GDate to;
} Planning;

static Planning *
planning_new (JyGapSection *section, guint unit)
{
  const JySigningFigures *figures = section->gap->figures;
  Planning *self = g_new0 (Planning, 1);

  self->section = g_object_ref (section);
  if (jy_gap_section_get_by (section) == JY_SIGNING_BY_TEAM &&
      unit < jy_signing_units_get_n (figures->units))
    self->team = jy_signing_units_get (figures->units, unit)->id;
  self->from = figures->day;
  self->to = figures->period.last;

  return self;
}

static void
planning_free (Planning *self)
{
  g_clear_object (&self->section);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Planning, planning_free)

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Planning) planning = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyOrganisation) organisation =
    jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autoptr (GListModel) teams = NULL;

  if (planning->section->units == NULL) /* the page is gone */
    return;
  if (organisation == NULL)
    {
      jy_message_show_error (GTK_WIDGET (planning->section),
                             _("Teams and Areas Could Not Be Shown"), error);
      return;
    }

  teams = jy_organisation_dup_team_options (organisation);
  jy_plan_dialog_open (GTK_WIDGET (planning->section), JY_OFFICE (source), teams, planning->team,
                       &planning->from, &planning->to);
}

/* Who has something due is planned with all that is due; for a talk about signing the free places
 * of the team's days are given out, the first of the list first. */
static void
plan_visits_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyGapSection *self = JY_GAP_SECTION (widget);
  const JyTargetLine *line = jy_record_list_get_selected (self->units);
  JyOffice *office = jy_page_get_office (JY_PAGE (self));

  if (self->gap == NULL || line == NULL)
    return;

  if (self->gap->kind == JY_GAP_FULFILMENT)
    jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
                          (GDestroyNotify) jy_organisation_free, NULL, organisation_cb,
                          planning_new (self, (guint) line->place));
  else if (jy_gap_section_get_by (self) == JY_SIGNING_BY_TEAM &&
           (guint) line->place < jy_signing_units_get_n (self->gap->figures->units))
    {
      GDate until = self->gap->figures->day;

      g_date_add_days (&until, DAYS_PLANNED);
      preview (self, &until);
    }
  else
    gtk_widget_activate_action (widget, "win.toast", "s",
                                _("Visits are planned for a team: choose a row for each team, and "
                                  "one of them."));
}

void
jy_gap_section_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "section.export", NULL, export_action);
  gtk_widget_class_install_action (klass, "section.export-to", "s", export_to_action);
  gtk_widget_class_install_action (klass, "section.plan-visits", NULL, plan_visits_action);
  gtk_widget_class_install_action (klass, "section.print", NULL, print_action);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_p, GDK_CONTROL_MASK, "section.print", NULL);
}
