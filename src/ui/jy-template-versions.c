/* jy-template-versions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-versions.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-moment.h"
#include "jy-template-compare.h"
#include "jy-template-preview.h"
#include "jy-work-template.h"

struct _JyTemplateVersions
{
  AdwWindow parent_instance;

  JyOffice *office; /* (owned) */
  const JyTemplateEntry *entry;
  GPtrArray *versions; /* (owned) (nullable) (element-type JyTemplateVersion) */
  gboolean filling;

  GtkListBox *list;
  GtkDropDown *other;
  GtkListBox *differences;
  GtkLabel *same;
  JyTemplatePreview *preview;
};

G_DEFINE_FINAL_TYPE (JyTemplateVersions, jy_template_versions, ADW_TYPE_WINDOW)

static char *
dup_name (const JyTemplateVersion *version)
{
  if (version->number == 0)
    return g_strdup (_("As delivered"));

  return g_strdup_printf (_("Version %d"), version->number);
}

/* When, by whom, what was changed. */
static char *
dup_detail (const JyTemplateVersion *version, gboolean in_force)
{
  g_autofree char *moment =
    version->number > 0 ? jy_moment_dup_minute (version->saved_at) : g_strdup ("");
  const char *note = version->is_delivered && version->number > 0 && *version->note == '\0'
                       ? _("as delivered again")
                       : version->note;
  GString *text = g_string_new (moment);
  const char *const parts[] = { version->who, note, in_force ? _("in force") : "" };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", parts[i]);

  return g_string_free (text, FALSE);
}

static const JyTemplateVersion *
get_version (JyTemplateVersions *self, guint index)
{
  return self->versions != NULL && index < self->versions->len ? self->versions->pdata[index]
                                                               : NULL;
}

static const JyTemplateVersion *
get_selected (JyTemplateVersions *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? get_version (self, (guint) gtk_list_box_row_get_index (row)) : NULL;
}

static void
append_difference (JyTemplateVersions *self, const char *text, gboolean is_new)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sign = gtk_label_new (is_new ? _("new") : _("old"));
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (sign, is_new ? "done" : "overdue");
  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (row), sign);
  gtk_box_append (GTK_BOX (row), label);
  gtk_list_box_append (self->differences, row);
}

static void
compare (JyTemplateVersions *self, const JyTemplateVersion *old, const JyTemplateVersion *version)
{
  g_autoptr (JyTemplate) before = jy_template_parse (old->xml, -1, NULL);
  g_autoptr (JyTemplate) after = jy_template_parse (version->xml, -1, NULL);
  g_autoptr (GPtrArray) differences = NULL;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->differences, 0)) != NULL)
    gtk_list_box_remove (self->differences, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self->same), FALSE);
  if (before == NULL || after == NULL)
    return; /* what is wrong with it is said where its pages would be */

  differences = jy_template_compare (before, after);
  gtk_widget_set_visible (GTK_WIDGET (self->same), differences->len == 0);
  for (guint i = 0; i < differences->len; i++)
    {
      const JyTemplateDifference *difference = differences->pdata[i];

      if (difference->before != NULL)
        append_difference (self, difference->before, FALSE);
      if (difference->after != NULL)
        append_difference (self, difference->after, TRUE);
    }
}

static void
compare_cb (JyTemplateVersions *self)
{
  const JyTemplateVersion *version, *old;

  if (self->filling)
    return;

  version = get_selected (self);
  old = get_version (self, gtk_drop_down_get_selected (self->other));
  if (version != NULL && old != NULL)
    compare (self, old, version);
}

/* A version is compared with the one before it, unless the user says with which. */
static void
selected_cb (JyTemplateVersions *self)
{
  const JyTemplateVersion *version = self->filling ? NULL : get_selected (self);
  guint index;

  if (version == NULL)
    return;

  index = (guint) gtk_list_box_row_get_index (gtk_list_box_get_selected_row (self->list));
  self->filling = TRUE;
  gtk_drop_down_set_selected (self->other, MIN (index + 1, self->versions->len - 1));
  self->filling = FALSE;
  compare_cb (self);
  jy_template_preview_show (self->preview, self->office, self->entry->id, version->xml);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "versions.restore",
                                 index > 0 && !jy_office_is_read_only (self->office));
}

static void
show_versions (JyTemplateVersions *self, GPtrArray *versions)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkListBoxRow *row;

  self->filling = TRUE;
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  self->versions = g_ptr_array_ref (versions);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < versions->len; i++)
    {
      const JyTemplateVersion *version = versions->pdata[i];
      GtkWidget *line = adw_action_row_new ();
      g_autofree char *name = dup_name (version);
      g_autofree char *detail = dup_detail (version, i == 0);
      g_autofree char *escaped = g_markup_escape_text (detail, -1);

      gtk_string_list_append (names, name);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), name);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (line), escaped);
      gtk_list_box_append (self->list, line);
    }
  gtk_drop_down_set_model (self->other, G_LIST_MODEL (names));
  self->filling = FALSE;
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTemplateVersions) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) versions = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->list == NULL)
    return; /* closed */
  if (versions != NULL)
    show_versions (self, versions);
  else
    jy_message_show_error (GTK_WIDGET (self), _("The Versions Could Not Be Shown"), error);
}

static void
load (JyTemplateVersions *self)
{
  jy_office_call_async (self->office, jy_work_list_template_versions, g_strdup (self->entry->id),
                        g_free, (GDestroyNotify) g_ptr_array_unref, NULL, listed_cb,
                        g_object_ref (self));
}

static void
restored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTemplateVersions) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Version Was Not Brought Back"), error);
  if (self->list != NULL)
    load (self);
}

/* It is saved once more, as the version in force. */
static void
restore_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  JyTemplateVersions *self = JY_TEMPLATE_VERSIONS (widget);
  const JyTemplateVersion *version = get_selected (self);
  JyStoredDocumentVersion *record;

  if (version == NULL)
    return;

  gtk_widget_action_set_enabled (widget, "versions.restore", FALSE);
  record = g_new0 (JyStoredDocumentVersion, 1);
  record->id = jy_office_new_id (self->office);
  record->document = g_strdup (self->entry->id);
  record->number = get_version (self, 0)->number;
  record->template = g_strdup (version->is_delivered ? "" : version->xml);
  record->note = version->is_delivered ? g_strdup ("")
                                       : g_strdup_printf (_("version %d again"), version->number);
  jy_office_call_async (self->office, jy_work_save_template, record,
                        (GDestroyNotify) jy_stored_document_version_free, NULL, NULL, restored_cb,
                        g_object_ref (self));
}

static void
jy_template_versions_dispose (GObject *object)
{
  JyTemplateVersions *self = JY_TEMPLATE_VERSIONS (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_TEMPLATE_VERSIONS);
  g_clear_object (&self->office);
  g_clear_pointer (&self->versions, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_template_versions_parent_class)->dispose (object);
}

static void
jy_template_versions_class_init (JyTemplateVersionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_template_versions_dispose;
  g_type_ensure (JY_TYPE_TEMPLATE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-template-versions.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTemplateVersions, list);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateVersions, other);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateVersions, differences);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateVersions, same);
  gtk_widget_class_bind_template_child (widget_class, JyTemplateVersions, preview);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  gtk_widget_class_install_action (widget_class, "versions.restore", NULL, restore_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jy_template_versions_init (JyTemplateVersions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_template_versions_open (GtkWidget *origin,
                           JyOffice *office,
                           const JyTemplateEntry *entry,
                           JyOption *household)
{
  JyTemplateVersions *self =
    g_object_new (JY_TYPE_TEMPLATE_VERSIONS, "transient-for", gtk_widget_get_root (origin), NULL);
  g_autofree char *title = g_strdup_printf (_("Versions of “%s”"), _(entry->name));

  self->office = g_object_ref (office);
  self->entry = entry;
  gtk_window_set_title (GTK_WINDOW (self), title);
  jy_template_preview_set_household (self->preview, household);
  load (self);
  gtk_window_present (GTK_WINDOW (self));
}
