/* jy-package-dialog.c - a package: what it is called, what it costs, what it promises
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-dialog.h"
#include "jy-editable.h"
#include "jy-organisation-code.h"
#include "jy-record-form.h"
#include "jy-settings-private.h"
#include "jy-work-packages.h"

#define JY_TYPE_PACKAGE_DIALOG (jy_package_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JyPackageDialog, jy_package_dialog, JY, PACKAGE_DIALOG, JyDialog)

struct _JyPackageDialog
{
  JyDialog parent_instance;

  JyStoredPackage *package; /* as it was */
  JyFieldGrid *form;
  GArray *lines; /* of Line */
};

/* A service item that can be promised. */
typedef struct
{
  gint64 item;
  GtkCheckButton *promised;
  GtkEditable *times;
} Line;

G_DEFINE_FINAL_TYPE (JyPackageDialog, jy_package_dialog, JY_TYPE_DIALOG)

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "name",  N_("Package"),            NULL,                 NULL,             TRUE, 0 },
  { "tier",  N_("Tier"),            jy_field_read_code,   jy_package_tiers, TRUE, 4 },
  { "price", N_("Yuan a year"),     jy_record_read_money, NULL,             TRUE, 10 },
  { NULL },
};
/* clang-format on */

static GPtrArray *
collect_items (JyPackageDialog *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_package_item_free);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      JyStoredPackageItem item = { .service_item = line->item };

      if (!gtk_check_button_get_active (line->promised))
        continue;

      item.times = (int) g_ascii_strtoull (gtk_editable_get_text (line->times), NULL, 10);
      g_ptr_array_add (items, jy_stored_package_item_copy (&item));
    }

  return items;
}

/* Returns: whether every number of times is one, or empty; otherwise says which is not */
static gboolean
check_times (JyPackageDialog *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      const char *text = gtk_editable_get_text (line->times);

      if (*text == '\0' || g_ascii_string_to_unsigned (text, 10, 1, 999, NULL, NULL))
        continue;

      jy_dialog_show_problem (
        JY_DIALOG (self), _("How many times is a whole number; leave it empty for “as needed”."));
      gtk_widget_grab_focus (GTK_WIDGET (line->times));
      return FALSE;
    }

  return TRUE;
}

static void
save_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    jy_dialog_done (self);
  else
    jy_dialog_fail (self, error);
}

static void
jy_package_dialog_save (JyDialog *dialog)
{
  JyPackageDialog *self = JY_PACKAGE_DIALOG (dialog);
  g_autoptr (JyStoredPackage) package = jy_stored_package_copy (self->package);

  if (!jy_field_grid_check (self->form) ||
      !jy_record_form_collect (self->form, fields, &jy_package_record, package) ||
      !check_times (self))
    return;

  jy_dialog_set_busy (dialog, TRUE);
  jy_office_call_async (jy_dialog_get_office (dialog), jy_work_save_package,
                        jy_package_content_new (g_steal_pointer (&package), collect_items (self)),
                        (GDestroyNotify) jy_package_content_free, NULL, NULL, save_cb,
                        g_object_ref (self));
}

static void
jy_package_dialog_finalize (GObject *object)
{
  JyPackageDialog *self = JY_PACKAGE_DIALOG (object);

  g_clear_pointer (&self->package, jy_stored_package_free);
  g_clear_pointer (&self->lines, g_array_unref);

  G_OBJECT_CLASS (jy_package_dialog_parent_class)->finalize (object);
}

static void
jy_package_dialog_class_init (JyPackageDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_package_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_package_dialog_save;
}

static void
jy_package_dialog_init (JyPackageDialog *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
}

static const JyStoredPackageItem *
find_promise (const JyOrganisation *organisation, gint64 package, gint64 item)
{
  for (guint i = 0; i < organisation->package_items->len; i++)
    {
      const JyStoredPackageItem *promise = organisation->package_items->pdata[i];

      if (promise->package == package && promise->service_item == item)
        return promise;
    }

  return NULL;
}

static void
add_line (JyPackageDialog *self,
          GtkGrid *grid,
          const JyStoredServiceItem *item,
          const JyStoredPackageItem *promise)
{
  g_autofree char *label = g_strdup_printf ("%s  %s", item->code, item->name);
  g_autofree char *name = g_strdup_printf (_("%s: times"), item->name);
  GtkWidget *check = gtk_check_button_new_with_label (label);
  GtkWidget *times = gtk_entry_new ();
  const Line line = { item->id, GTK_CHECK_BUTTON (check), GTK_EDITABLE (times) };
  int row = (int) self->lines->len + 1;

  gtk_widget_set_hexpand (check, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (times), 4);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (times), 4);
  gtk_accessible_update_property (GTK_ACCESSIBLE (times), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), promise != NULL);
  g_object_bind_property (check, "active", times, "sensitive", G_BINDING_SYNC_CREATE);
  if (promise != NULL && promise->times > 0)
    {
      g_autofree char *text = g_strdup_printf ("%d", promise->times);

      jy_editable_fill (GTK_EDITABLE (times), text);
    }

  gtk_grid_attach (grid, check, 0, row, 1, 1);
  gtk_grid_attach (grid, times, 1, row, 1, 1);
  g_array_append_val (self->lines, line);
}

/* Those that are offered, and those promised although they are no longer. */
static GtkWidget *
make_lines (JyPackageDialog *self, const JyOrganisation *organisation)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  GtkWidget *what = gtk_label_new (_("Promised services"));
  GtkWidget *times = gtk_label_new (_("Times a term"));

  gtk_widget_add_css_class (GTK_WIDGET (grid), "form");
  gtk_widget_add_css_class (what, "heading");
  gtk_widget_add_css_class (times, "heading");
  gtk_label_set_xalign (GTK_LABEL (what), 0);
  gtk_grid_attach (grid, what, 0, 0, 1, 1);
  gtk_grid_attach (grid, times, 1, 0, 1, 1);

  for (guint i = 0; i < organisation->service_items->len; i++)
    {
      const JyStoredServiceItem *item = organisation->service_items->pdata[i];
      const JyStoredPackageItem *promise = find_promise (organisation, self->package->id, item->id);

      if (promise != NULL || !g_date_valid (&item->closed_on))
        add_line (self, grid, item, promise);
    }

  return GTK_WIDGET (grid);
}

static JyStoredPackage *
make_package (JyOffice *office)
{
  JyStoredPackage *package = g_new0 (JyStoredPackage, 1);

  package->id = jy_office_new_id (office);
  package->name = g_strdup ("");
  package->tier = 1;

  return package;
}

void
jy_settings_edit_package (JyRecordList *list, const JyStoredPackage *package, JySettingsPage *page)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (page));
  JyPackageDialog *self = g_object_new (
    JY_TYPE_PACKAGE_DIALOG, "office", office, "title",
    package != NULL ? _("Change a Package") : _("Add a Package"), "default-height", 640, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GDate today;

  jy_office_get_today (office, &today);
  self->package = package != NULL ? jy_stored_package_copy (package) : make_package (office);
  self->form = JY_FIELD_GRID (jy_field_grid_new (fields, 1, &today));
  jy_record_form_show (self->form, fields, &jy_package_record, self->package);

  gtk_widget_add_css_class (box, "form");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->form));
  gtk_box_append (GTK_BOX (box), make_lines (self, jy_settings_page_get_organisation (page)));
  g_object_set (self, "body", box, NULL);
  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), GTK_WIDGET (list));
}
