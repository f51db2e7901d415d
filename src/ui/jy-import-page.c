/* jy-import-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-page.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-file-picker.h"
#include "jy-import-columns.h"
#include "jy-import-rehearsal.h"
#include "jy-import-words.h"
#include "jy-message.h"
#include "jy-roster-book.h"
#include "jy-work-roster.h"

struct _JyImportPage
{
  JyPage parent_instance;

  char *path;         /* (nullable) */
  JyRosterFile *file; /* (nullable): until it is read */
  JyRoster *roster;   /* (nullable): rehearsed or imported */

  GtkStack *stack;
  GtkLabel *heading;
  GtkLabel *working;
  GtkWidget *bar;
  GtkWidget *save;
  JyImportColumns *columns;
  JyImportRehearsal *rehearsal;
};

G_DEFINE_FINAL_TYPE (JyImportPage, jy_import_page, JY_TYPE_PAGE)

static const JyFileKind roster_kind = { N_("Rosters"), { "xlsx", "csv", "txt" } };
static const JyFileKind workbook_kind = { N_("Excel workbooks"), { "xlsx" } };

/* What can be done at each step, and the button of the header bar that goes on. */
/* clang-format off */
static const struct
{
  const char *step; /* a child of the stack */
  const char *label;
  const char *action;
} steps[] = {
  { "choose",    N_("_Choose a Roster…"), "page.choose" },
  { "columns",   N_("_Rehearse"),         "page.rehearse" },
  { "working",   NULL,                    NULL },
  { "rehearsal", N_("_Import"),           "page.import" },
  { "result",    N_("_Choose Another…"),  "page.choose" },
};
/* clang-format on */

static void
show_step (JyImportPage *self, const char *step)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_rehearsal = g_str_equal (step, "rehearsal");
  gboolean is_result = g_str_equal (step, "result");

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    if (g_str_equal (steps[i].step, step))
      jy_page_set_main_action (JY_PAGE (self), steps[i].label != NULL ? _(steps[i].label) : NULL,
                               steps[i].action);

  gtk_stack_set_visible_child_name (self->stack, is_result ? "rehearsal" : step);
  gtk_widget_set_visible (self->bar, !g_str_equal (step, "choose"));
  gtk_widget_set_visible (self->save, is_result || is_rehearsal);
  gtk_widget_action_set_enabled (widget, "page.choose", !g_str_equal (step, "working"));
  gtk_widget_action_set_enabled (widget, "page.rehearse",
                                 g_str_equal (step, "columns") &&
                                   jy_import_columns_are_enough (self->columns));
  gtk_widget_action_set_enabled (widget, "page.import", is_rehearsal);
  gtk_widget_action_set_enabled (widget, "page.save-problems",
                                 self->roster != NULL &&
                                   jy_roster_count_problem_rows (self->roster) > 0);
}

/* Shows @heading with {file} replaced. */
static void
show_heading (JyImportPage *self, const char *heading)
{
  g_autofree char *name = g_path_get_basename (self->path != NULL ? self->path : "");
  g_autoptr (GString) text = g_string_new (heading);

  g_string_replace (text, "{file}", name, 0);
  gtk_label_set_label (self->heading, text->str);
}

/* Returns: (transfer full): what the job bar shows from now on */
static JyJob *
begin_job (JyImportPage *self, const char *title)
{
  JyJob *job = jy_job_new (title);

  gtk_label_set_label (self->working, title);
  show_step (self, "working");
  jy_page_set_job (JY_PAGE (self), job);
  return job;
}

static gboolean
is_gone (JyImportPage *self)
{
  return self->stack == NULL;
}

static void
forget_roster (JyImportPage *self)
{
  jy_import_rehearsal_show (self->rehearsal, NULL, FALSE);
  g_clear_pointer (&self->roster, jy_roster_unref);
}

static void open_path (JyImportPage *self, const char *path);

/* What was read is gone; the file is opened anew, unless that is what failed. */
static void
fail (JyImportPage *self, const char *heading, const GError *error, gboolean may_reopen)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), heading, error);
  if (is_gone (self))
    return;

  jy_page_set_job (JY_PAGE (self), NULL);
  if (may_reopen && self->path != NULL)
    {
      g_autofree char *path = g_strdup (self->path);

      open_path (self, path);
    }
  else
    show_step (self, "choose");
}

static void
open_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyImportPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyRosterFile) file = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (file == NULL)
    {
      fail (self, _("The Roster Could Not Be Opened"), error, FALSE);
      return;
    }
  if (is_gone (self))
    return;

  jy_page_set_job (JY_PAGE (self), NULL);
  self->file = g_steal_pointer (&file);
  jy_import_columns_show (self->columns, self->file);
  show_heading (self,
                _("{file}: look whether the columns are understood, then rehearse.  Nothing is"
                  " written yet."));
  show_step (self, "columns");
}

static void
open_path (JyImportPage *self, const char *path)
{
  g_autoptr (JyJob) job = NULL;

  forget_roster (self);
  jy_import_columns_show (self->columns, NULL);
  g_clear_pointer (&self->file, jy_roster_file_free);
  g_free (self->path);
  self->path = g_strdup (path);

  show_heading (self, "{file}");
  job = begin_job (self, _("Looking at the roster"));
  jy_office_report_async (
    jy_page_get_office (JY_PAGE (self)), jy_work_open_roster, jy_roster_opening_new (path, job),
    (GDestroyNotify) jy_roster_opening_free, (GDestroyNotify) jy_roster_file_free,
    jy_job_get_cancellable (job), open_cb, g_object_ref (self));
}

static void
picked_cb (gpointer data, const char *path)
{
  JyImportPage *self = data;

  if (!is_gone (self))
    open_path (self, path);
}

static void
choose_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_file_picker_open (widget, _("Choose a Roster"), &roster_kind, picked_cb,
                       g_object_ref (widget), g_object_unref);
}

static void
rehearse_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyImportPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyRoster) roster = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (roster == NULL)
    {
      fail (self, _("The Roster Could Not Be Rehearsed"), error, TRUE);
      return;
    }
  if (is_gone (self))
    return;

  jy_page_set_job (JY_PAGE (self), NULL);
  self->roster = g_steal_pointer (&roster);
  jy_import_rehearsal_show (self->rehearsal, self->roster, TRUE);
  show_heading (self, _("{file}: this is what would happen.  Nothing is written yet; decide about"
                        " doubtful rows with the keys 1 to 4."));
  show_step (self, "rehearsal");
}

static void
rehearse_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  JyImportPage *self = JY_IMPORT_PAGE (widget);
  g_autofree char *area = jy_import_columns_dup_area (self->columns);
  g_autoptr (JyJob) job = NULL;

  jy_import_words_learn (jy_page_get_office (JY_PAGE (self)), widget,
                         jy_import_columns_list_new_words (self->columns));
  jy_import_columns_show (self->columns, NULL);
  job = begin_job (self, _("Rehearsing the roster"));
  jy_office_report_async (jy_page_get_office (JY_PAGE (self)), jy_work_rehearse_roster,
                          jy_roster_request_new (g_steal_pointer (&self->file), area, job),
                          (GDestroyNotify) jy_roster_request_free, (GDestroyNotify) jy_roster_unref,
                          jy_job_get_cancellable (job), rehearse_cb, g_object_ref (self));
}

static void
import_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyImportPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyRoster) roster = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (roster == NULL)
    {
      fail (self, _("The Roster Was Not Imported"), error, TRUE);
      return;
    }
  if (is_gone (self))
    return;

  jy_page_set_job (JY_PAGE (self), NULL);
  self->roster = g_steal_pointer (&roster);
  jy_import_rehearsal_show (self->rehearsal, self->roster, FALSE);
  show_heading (self, _("{file} is imported: this is what happened.  Undo takes all of it back."));
  show_step (self, "result");
}

/* No cancellable of the page: what is written is not given up by leaving, only by Cancel. */
static void
import_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyImportPage *self = JY_IMPORT_PAGE (widget);
  g_autoptr (JyJob) job = NULL;

  jy_import_rehearsal_show (self->rehearsal, NULL, FALSE);
  job = begin_job (self, _("Importing the roster"));
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_import_roster,
                        jy_roster_request_new_again (g_steal_pointer (&self->roster), job),
                        (GDestroyNotify) jy_roster_request_free, (GDestroyNotify) jy_roster_unref,
                        NULL, import_cb, g_object_ref (self));
}

static void
save_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyImportPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Rows Could Not Be Saved"), error);
  if (!is_gone (self))
    jy_page_set_job (JY_PAGE (self), NULL);
}

static void
save_picked_cb (gpointer data, const char *path)
{
  JyImportPage *self = data;
  g_autoptr (JyJob) job = jy_job_new (_("Saving the rows not taken"));

  if (is_gone (self) || self->roster == NULL)
    return;

  jy_page_set_job (JY_PAGE (self), job);
  jy_office_report_async (jy_page_get_office (JY_PAGE (self)), jy_work_save_roster_problems,
                          jy_roster_saving_new (self->roster, path, job),
                          (GDestroyNotify) jy_roster_saving_free, NULL,
                          jy_job_get_cancellable (job), save_cb, g_object_ref (self));
}

static void
save_problems_action (GtkWidget *widget,
                      const char *name G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  jy_file_picker_save (widget, _("Save the Rows Not Taken"), &workbook_kind,
                       _("Rows not taken.xlsx"), save_picked_cb, g_object_ref (widget),
                       g_object_unref);
}

static void
columns_changed_cb (JyImportPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.rehearse",
                                 jy_import_columns_are_enough (self->columns));
}

/* The page shows a file, not the records: nothing is out of date. */
static void
jy_import_page_reload (JyPage *page G_GNUC_UNUSED, GCancellable *cancellable G_GNUC_UNUSED)
{
}

static void
jy_import_page_open (JyPage *page, GVariant *what)
{
  JyImportPage *self = JY_IMPORT_PAGE (page);
  g_autoptr (JyJob) job = NULL;

  g_object_get (self, "job", &job, NULL);
  if (job == NULL && g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    open_path (self, g_variant_get_string (what, NULL));
}

static void
jy_import_page_dispose (GObject *object)
{
  JyImportPage *self = JY_IMPORT_PAGE (object);

  adw_bin_set_child (ADW_BIN (self), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_IMPORT_PAGE);
  g_clear_pointer (&self->file, jy_roster_file_free);
  g_clear_pointer (&self->roster, jy_roster_unref);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (jy_import_page_parent_class)->dispose (object);
}

static void
jy_import_page_class_init (JyImportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_import_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_import_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_import_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_IMPORT_COLUMNS);
  g_type_ensure (JY_TYPE_IMPORT_REHEARSAL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-import-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, heading);
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, working);
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, bar);
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, save);
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, columns);
  gtk_widget_class_bind_template_child (widget_class, JyImportPage, rehearsal);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);

  gtk_widget_class_install_action (widget_class, "page.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "page.rehearse", NULL, rehearse_action);
  gtk_widget_class_install_action (widget_class, "page.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "page.save-problems", NULL, save_problems_action);
}

static void
jy_import_page_init (JyImportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_step (self, "choose");
}
