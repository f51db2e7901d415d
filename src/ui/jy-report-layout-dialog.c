/* jy-report-layout-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-layout-dialog.h"

#include <glib/gi18n.h>

#include "jy-form-row.h"
#include "jy-message.h"
#include "jy-pick-list.h"
#include "jy-work-report-layout.h"

/* The list of columns is of the sheet that is chosen; columns that this report does not have are
 * kept at its end, and not shown. */
struct _JyReportLayoutDialog
{
  JyDialog parent_instance;

  JyReportLayout *layout; /* (owned) */
  char *before;           /* what was stored */
  gboolean is_filling;

  JyPickList *columns;
  GtkEntry *heading;
  JyFormRow *heading_row;
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

static JyLayoutColumn *
get_column (JyReportLayoutDialog *self)
{
  return jy_layout_sheet_get (get_sheet (self), jy_pick_list_get_chosen (self->columns));
}

static void
fill_entry (JyReportLayoutDialog *self, GtkEntry *entry, const char *text)
{
  self->is_filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
  self->is_filling = FALSE;
}

/* What is wrong, and whether there is anything to save. */
static void
judge (JyReportLayoutDialog *self)
{
  g_autofree char *text = jy_report_layout_dup_text (self->layout);

  jy_form_row_set_problem (self->name_row, jy_report_layout_judge_name (
                                             self->layout, jy_pick_list_get_chosen (self->sheets)));
  jy_form_row_set_problem (
    self->heading_row,
    jy_layout_sheet_judge_title (get_sheet (self), jy_pick_list_get_chosen (self->columns)));
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

static char *
dup_heading (const JyLayoutColumn *column, const char *title)
{
  return column->group != NULL ? g_strconcat (column->group, " · ", title, NULL) : g_strdup (title);
}

static guint
count_known (const JyLayoutSheet *sheet)
{
  guint n = 0;

  for (guint c = 0; c < sheet->columns->len; c++)
    n += jy_layout_sheet_get (sheet, c)->place != JY_SHEET_NO_COLUMN;
  return n;
}

static void
show_columns (JyReportLayoutDialog *self, guint chosen)
{
  const JyLayoutSheet *sheet = get_sheet (self);
  guint n = count_known (sheet);
  g_autofree JyPickItem *items = g_new0 (JyPickItem, n);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint c = 0; c < n; c++)
    {
      const JyLayoutColumn *column = jy_layout_sheet_get (sheet, c);
      const char *title = column->title != NULL ? column->title : column->delivered;

      g_ptr_array_add (texts, dup_heading (column, title));
      items[c].text = g_ptr_array_index (texts, texts->len - 1);
      if (column->title != NULL)
        items[c].detail = column->delivered;
      items[c].is_picked = column->is_shown;
      items[c].is_fixed = column->place == 0;
    }
  jy_pick_list_show (self->columns, items, n, chosen);
}

static void
show_column (JyReportLayoutDialog *self, guint chosen)
{
  const JyLayoutColumn *column;

  show_columns (self, chosen);
  column = get_column (self);
  fill_entry (self, self->heading, column->title != NULL ? column->title : column->delivered);
  judge (self);
}

static void
show_sheet (JyReportLayoutDialog *self, guint chosen)
{
  const JyLayoutSheet *sheet;
  GString *title = g_string_new (_("Co_lumns of “{sheet}”"));

  show_sheets (self, chosen);
  sheet = get_sheet (self);
  g_string_replace (title, "{sheet}", jy_report_sheet_get_name (sheet->which), 0);
  jy_pick_list_set_title (self->columns, title->str);
  g_string_free (title, TRUE);
  fill_entry (self, self->name,
              sheet->name != NULL ? sheet->name : jy_report_sheet_get_name (sheet->which));
  show_column (self, 0);
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
column_chosen_cb (JyReportLayoutDialog *self)
{
  show_column (self, jy_pick_list_get_chosen (self->columns));
}

static void
column_moved_cb (JyReportLayoutDialog *self, guint from, guint to)
{
  jy_layout_sheet_move (get_sheet (self), from, to);
  show_columns (self, to);
  jy_pick_list_focus (self->columns);
  judge (self);
}

static void
column_picked_cb (JyReportLayoutDialog *self, guint column, gboolean is_shown)
{
  jy_layout_sheet_get (get_sheet (self), column)->is_shown = is_shown;
  show_columns (self, jy_pick_list_get_chosen (self->columns));
  judge (self);
}

/* What is called as delivered has no name of its own. */
static void
take (GtkEntry *entry, const char *delivered, char **kept)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  g_free (*kept);
  *kept = g_str_equal (text, delivered) ? NULL : g_strdup (text);
}

static void
name_changed_cb (JyReportLayoutDialog *self)
{
  JyLayoutSheet *sheet;

  if (self->is_filling)
    return;

  sheet = get_sheet (self);
  take (self->name, jy_report_sheet_get_name (sheet->which), &sheet->name);
  show_sheets (self, jy_pick_list_get_chosen (self->sheets));
  judge (self);
}

static void
heading_changed_cb (JyReportLayoutDialog *self)
{
  JyLayoutColumn *column;

  if (self->is_filling)
    return;

  column = get_column (self);
  take (self->heading, column->delivered, &column->title);
  show_columns (self, jy_pick_list_get_chosen (self->columns));
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
  else if (column < count_known (get_sheet (self)))
    {
      show_column (self, column);
      gtk_widget_grab_focus (GTK_WIDGET (self->heading));
    }
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
  g_type_ensure (JY_TYPE_PICK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-report-layout-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, heading_row);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, name);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, JyReportLayoutDialog, sheets);
  gtk_widget_class_bind_template_callback (widget_class, column_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, column_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, column_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, heading_changed_cb);
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

/* What this report does not have comes last. */
static void
put_unknown_last (JyLayoutSheet *sheet)
{
  guint n = sheet->columns->len;

  for (guint i = 0, c = 0; i < n; i++)
    if (jy_layout_sheet_get (sheet, c)->place == JY_SHEET_NO_COLUMN)
      jy_layout_sheet_move (sheet, c, n - 1);
    else
      c++;
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
  for (guint i = 0; i < layout->sheets->len; i++)
    put_unknown_last (jy_report_layout_get (layout, i));
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
