/* jy-score-actions.c - what points go by: the people counted, the call-backs, the file attached
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-figure-page.h"
#include "jy-file-picker.h"
#include "jy-indicator.h"
#include "jy-message.h"
#include "jy-score-private.h"
#include "jy-work-attachments.h"

/* The list behind the first of the codes that has one. */
static const JyIndicator *
find_counted (const char *indicator, JyFigure *figure)
{
  g_auto (GStrv) codes = g_strsplit (indicator, "+", -1);

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      const JyIndicator *one = jy_indicator_find (codes[i]);

      if (one != NULL && jy_indicator_find_list (one, FALSE, figure))
        return one;
    }

  return NULL;
}

void
jy_score_section_trace (JyScoreSection *self, const JyStoredScoreItem *item)
{
  const JyScoreSheet *sheet = jy_score_section_get_sheet (self);
  const JyScoredUnit *unit = jy_score_section_get_unit (self);
  gboolean is_all = g_str_equal (sheet->request.subject, JY_SCORE_OF_CENTRE);
  JySigningSource source = { .period = sheet->request.period,
                             .by = jy_score_subject_get_by (sheet->request.subject),
                             .unit = is_all ? 0 : unit->id,
                             .is_all = is_all };
  const JyIndicator *indicator = find_counted (item->indicator, &source.figure);
  g_autofree char *title = NULL;

  if (g_str_has_prefix (item->indicator, "rate_authentic") ||
      g_str_has_prefix (item->indicator, "rate_satisfaction") ||
      g_str_has_prefix (item->indicator, "rate_awareness") || indicator == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "(sv)", "assessment",
                                  g_variant_new_string ("callbacks"));
      return;
    }

  title =
    g_strdup_printf ("%s · %s · %s", unit->name, jy_indicator_get_name (indicator), _("Counted"));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "(sv)", "figure",
                              jy_figure_page_describe (&source, title));
}

/* Returns: (nullable): the points of the selected item, if any were given */
static const JyScoreLine *
find_given (JyScoreSection *self)
{
  const JyScoreLine *line = jy_score_section_get_line (self);

  return line != NULL && line->mark != NULL ? line : NULL;
}

static void
attached_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_message_show_error (self, _("The File Was Not Attached"), error);
}

static void
attach (gpointer data, const char *path)
{
  JyScoreSection *self = data;
  const JyScoreLine *line = find_given (self);

  if (line != NULL)
    jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_attach_file,
                          jy_attaching_new (line->mark->id, path),
                          (GDestroyNotify) jy_attaching_free, NULL, NULL, attached_cb,
                          g_object_ref (self));
}

static void
attach_file_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *path)
{
  attach (widget, g_variant_get_string (path, NULL));
}

static const JyFileKind evidence = { N_("Pictures and documents"), { "jpg", "png", "pdf" } };

static void
attach_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  if (find_given (JY_SCORE_SECTION (widget)) != NULL)
    jy_file_picker_open (widget, _("Attach a File"), &evidence, attach, g_object_ref (widget),
                         g_object_unref);
  else
    gtk_widget_activate_action (widget, "win.toast", "s",
                                _("First give points by hand; then attach what they go by."));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    gtk_widget_activate_action (self, "win.toast", "s", _("The file is written."));
  else
    jy_message_show_error (self, _("The File Was Not Written"), error);
}

static void
save_copy (gpointer data, const char *path)
{
  JyScoreSection *self = data;
  const JyScoreLine *line = find_given (self);

  if (line != NULL)
    jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_write_attachment,
                          jy_attaching_new (line->mark->id, path),
                          (GDestroyNotify) jy_attaching_free, NULL, NULL, saved_cb,
                          g_object_ref (self));
}

static void
save_file_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *path)
{
  save_copy (widget, g_variant_get_string (path, NULL));
}

static void
save_copy_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  const JyScoreLine *line = find_given (JY_SCORE_SECTION (widget));

  if (line != NULL && line->attachment != NULL)
    jy_file_picker_save (widget, _("Save a Copy"), &evidence, line->attachment->name, save_copy,
                         g_object_ref (widget), g_object_unref);
  else
    gtk_widget_activate_action (widget, "win.toast", "s", _("No file is attached to this item."));
}

void
jy_score_section_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "section.attach", NULL, attach_action);
  gtk_widget_class_install_action (klass, "section.attach-file", "s", attach_file_action);
  gtk_widget_class_install_action (klass, "section.save-copy", NULL, save_copy_action);
  gtk_widget_class_install_action (klass, "section.save-copy-to", "s", save_file_action);
}

static void
add_button (GtkWidget *box, const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (box), button);
}

GtkWidget *
jy_score_section_make_buttons (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  add_button (box, _("Attach _File…"), "section.attach");
  add_button (box, _("Save C_opy…"), "section.save-copy");
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}
