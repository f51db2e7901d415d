/* jy-report-layout-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-layout-dialog.h"

#include <glib/gi18n.h>

#include "jy-form-row.h"
#include "jy-layout-columns.h"
#include "jy-message.h"
#include "jy-pick-list.h"
#include "jy-work-report-layout.h"

struct _JyReportLayoutDialog
{
  JyDialog parent_instance;

  JyReportLayout *layout; /* (owned) */
  char *before;           /* what was stored */
  gboolean is_filling;

  JyLayoutColumns *columns; /* of the sheet that is chosen */
  GtkEntry *name;
  JyFormRow *name_row;
  JyPickList *sheets; /* (nullable): closed meanwhile */
};

G_DEFINE_FINAL_TYPE (JyReportLayoutDialog, jy_report_layout_dialog, JY_TYPE_DIALOG)

static JyLayoutSheet *
get_sheet (JyReportLayoutDialog *self)
{
  return jy_report_layout_get (self->layout, jy_pick_list_get_chosen (self->sheets));
}

/* What is wrong, and whether there is anything to save. */
static void
judge (JyReportLayoutDialog *self)
{
  g_autofree char *text = jy_report_layout_dup_text (self->layout);

  jy_form_row_set_problem (self->name_row, jy_report_layout_judge_name (
                                             self->layout, jy_pick_list_get_chosen (self->sheets)));
  jy_dialog_set_changed (JY_DIALOG (self), !g_str_equal (text, self->before));
}

static void
show_sheets (JyReportLayoutDialog *self, guint chosen)
{
  guint n = self->layout->sheets->len;
  g_autofree JyPickItem *items = g_new0 (JyPickItem, n);

  for (guint i = 0; i < n; i++)
    {
      const JyLayoutSheet *sheet = jy_report_layout_get (self->layout, i);
      const char *delivered = jy_report_sheet_get_name (sheet->which);

      items[i].text = sheet->name != NULL ? sheet->name : delivered;
      items[i].detail = sheet->name != NULL ? delivered : NULL;
      items[i].is_picked = sheet->is_shown;
    }
  jy_pick_list_show (self->sheets, items, n, chosen);
}

static void
show_sheet (JyReportLayoutDialog *self, guint chosen)
{
  JyLayoutSheet *sheet;
  const char *delivered;

  show_sheets (self, chosen);
  sheet = get_sheet (self);
  delivered = jy_report_sheet_get_name (sheet->which);
  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->name), sheet->name != NULL ? sheet->name : delivered);
  self->is_filling = FALSE;
  jy_layout_columns_set_sheet (self->columns, sheet);
  judge (self);
}

static void
sheet_chosen_cb (JyReportLayoutDialog *self)
{
  show_sheet (self, jy_pick_list_get_chosen (self->sheets));
}

static void
sheet_moved_cb (JyReportLayoutDialog *self, guint from, guint to)
{
  jy_report_layout_move (self->layout, from, to);
  show_sheets (self, to);
  jy_pick_list_focus (self->sheets);
  judge (self);
}

static void
sheet_picked_cb (JyReportLayoutDialog *self, guint sheet, gboolean is_shown)
{
  jy_report_layout_get (self->layout, sheet)->is_shown = is_shown;
  show_sheets (self, jy_pick_list_get_chosen (self->sheets));
  judge (self);
}

static void
name_changed_cb (JyReportLayoutDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->name));
  JyLayoutSheet *sheet;

  if (self->is_filling)
    return;

  sheet = get_sheet (self);
  jy_layout_call (&sheet->name, text, jy_report_sheet_get_name (sheet->which));
  show_sheets (self, jy_pick_list_get_chosen (self->sheets));
  judge (self);
}

static void
columns_changed_cb (JyReportLayoutDialog *self)
{
  judge (self);
}

static void
reset_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyReportLayoutDialog *self = JY_REPORT_LAYOUT_DIALOG (widget);

  jy_report_layout_reset (self->layout);
  show_sheet (self, 0);
}

/* Shows the first name or heading that cannot be used.  Returns: whether there is none */
static gboolean
check (JyReportLayoutDialog *self)
{
  guint sheet, column;

  if (jy_report_layout_find_problem (self->layout, &sheet, &column) == NULL)
    return TRUE;

  show_sheet (self, sheet);
  if (column == JY_SHEET_NO_COLUMN)
    gtk_widget_grab_focus (GTK_WIDGET (self->name));
  else
    jy_layout_columns_show_problem (self->columns, column);
  return FALSE;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyReportLayoutDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    jy_dialog_done (JY_DIALOG (self));
  else if (self->sheets != NULL)
    jy_dialog_fail (JY_DIALOG (self), error);
}

static void
jy_report_layout_dialog_save (JyDialog *dialog)
{
  JyReportLayoutDialog *self = JY_REPORT_LAYOUT_DIALOG (dialog);

  if (!check (self))
    return;

  jy_dialog_set_busy (dialog, TRUE);
  jy_office_call_async (jy_dialog_get_office (dialog), jy_work_set_report_layout,
                        jy_report_layout_dup_text (self->layout), g_free, NULL, NULL, saved_cb,
                        g_object_ref (self));
}

static void
jy_report_layout_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_REPORT_LAYOUT_DIALOG);

  G_OBJECT_CLASS (jy_report_layout_dialog_parent_class)->dispose (object);
}

static void
jy_report_layout_dialog_finalize (GObject *object)
{
  JyReportLayoutDialog *self = JY_REPORT_LAYOUT_DIALOG (object);

  g_clear_pointer (&self->layout, jy_report_layout_free);
  g_free (self->before);

  G_OBJECT_CLASS (jy_report_layout_dialog_parent_class)->finalize (object);
}

static void
jy_report_layout_dialog_class_init (JyReportLayoutDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_report_layout_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_report_layout_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_report_layout_dialog_save;

  g_type_ensure (JY_TYPE_FORM_ROW);
  g_type_ensure (JY_TYPE_LAYOUT_COLUMNS);
  g_type_ensure (JY_TYPE_PICK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-report-layout-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, name);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, sheets);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_picked_cb);
  gtk_widget_class_install_action (widget_class, "report-layout.reset", NULL, reset_action);
}

static void
jy_report_layout_dialog_init (JyReportLayoutDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_pick_list_set_title (self->sheets, _("Shee_ts"));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) origin = user_data;
  g_autoptr (GError) error = NULL;
  JyReportLayout *layout = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JyReportLayoutDialog *self;

  if (layout == NULL)
    {
      jy_message_show_error (origin, _("The Sheets Could Not Be Shown"), error);
      return;
    }
  if (gtk_widget_get_root (origin) == NULL) /* closed meanwhile */
    {
      jy_report_layout_free (layout);
      return;
    }

  self = g_object_new (JY_TYPE_REPORT_LAYOUT_DIALOG, "office", source, NULL);
  self->layout = layout;
  self->before = jy_report_layout_dup_text (layout);
  show_sheet (self, 0);
  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);
  jy_pick_list_focus (self->sheets);
}

void
jy_report_layout_dialog_open (GtkWidget *origin, JyOffice *office, JySigningReport *report)
{
  jy_office_report_async (office, jy_work_describe_report_layout, jy_signing_report_ref (report),
                          (GDestroyNotify) jy_signing_report_unref,
                          (GDestroyNotify) jy_report_layout_free, NULL, read_cb,
                          g_object_ref (origin));
}
