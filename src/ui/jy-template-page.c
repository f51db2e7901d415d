/* jy-template-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-page.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-message.h"
#include "jy-template-catalogue.h"
#include "jy-template-editor.h"
#include "jy-template-preview.h"
#include "jy-template-versions.h"
#include "jy-work-template.h"

struct _JyTemplatePage
{
  JyPage parent_instance;

  const JyTemplateEntry *entry; /* (nullable) */
  char *saved;                  /* (owned) (nullable): what is in force */
  char *sent;                   /* (owned) (nullable): what is being saved */
  int number;                   /* of the version that is */

  JyTemplateEditor *editor;
  GtkEntry *note;
  GtkLabel *state;
  JyTemplatePreview *preview;
};

G_DEFINE_FINAL_TYPE (JyTemplatePage, jy_template_page, JY_TYPE_PAGE)

static gboolean
is_changed (JyTemplatePage *self)
{
  const char *xml = jy_template_editor_get_xml (self->editor);

  return xml != NULL && g_strcmp0 (xml, self->saved) != 0;
}

static void
update (JyTemplatePage *self)
{
  gboolean changed = is_changed (self);
  GtkWidget *widget = GTK_WIDGET (self);

  jy_page_set_changed (JY_PAGE (self), changed);
  gtk_widget_action_set_enabled (widget, "page.save", changed && self->sent == NULL);
}

static void
changed_cb (JyTemplatePage *self)
{
  update (self);
  jy_template_preview_show (self->preview, jy_page_get_office (JY_PAGE (self)), self->entry->id,
                            jy_template_editor_get_xml (self->editor));
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_template_preview_find (JY_TEMPLATE_PAGE (widget)->preview);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTemplatePage) self = user_data;
  g_autoptr (GError) error = NULL;
  gpointer done = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (done == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Document Was Not Saved"), error);
  else if (self->editor != NULL)
    {
      g_free (self->saved);
      self->saved = g_steal_pointer (&self->sent);
      gtk_editable_set_text (GTK_EDITABLE (self->note), "");
      jy_page_invalidate (JY_PAGE (self));
    }
  g_clear_pointer (&self->sent, g_free);
  if (self->editor != NULL)
    update (self);
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyTemplatePage *self = JY_TEMPLATE_PAGE (widget);
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  g_autofree char *problem = jy_template_editor_find_problem (self->editor);
  JyStoredDocumentVersion *version;

  if (problem != NULL)
    {
      gtk_widget_activate_action (widget, "win.toast", "s", problem);
      return;
    }

  version = g_new0 (JyStoredDocumentVersion, 1);
  version->id = jy_office_new_id (office);
  version->document = g_strdup (self->entry->id);
  version->number = self->number;
  version->note = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note)));
  version->template = g_strdup (jy_template_editor_get_xml (self->editor));
  self->sent = g_strdup (version->template);
  update (self);
  jy_office_call_async (office, jy_work_save_template, version,
                        (GDestroyNotify) jy_stored_document_version_free, NULL, NULL, saved_cb,
                        g_object_ref (self));
}

static void
versions_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  JyTemplatePage *self = JY_TEMPLATE_PAGE (widget);

  if (self->entry != NULL)
    jy_template_versions_open (widget, jy_page_get_office (JY_PAGE (self)), self->entry,
                               jy_template_preview_get_household (self->preview));
}

static void
show_version (JyTemplatePage *self, const JyTemplateVersion *version)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *state = version->number == 0
                             ? g_strdup (_("In force: as delivered"))
                             : g_strdup_printf (_("In force: version %d"), version->number);

  /* Somebody is at work: what another has saved meanwhile is found on saving. */
  if (is_changed (self) && g_strcmp0 (version->xml, self->saved) != 0)
    return;

  self->number = version->number;
  gtk_label_set_text (self->state, state);
  if (!is_changed (self) && g_strcmp0 (version->xml, self->saved) != 0)
    {
      g_clear_pointer (&self->saved, g_free);
      if (jy_template_editor_set_xml (self->editor, version->xml, &error))
        self->saved = g_strdup (jy_template_editor_get_xml (self->editor));
      else
        jy_message_show_error (GTK_WIDGET (self), _("The Document Could Not Be Opened"), error);
    }
  update (self);
}

static void
versions_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTemplatePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) versions = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->editor == NULL)
    return; /* gone */
  if (versions != NULL)
    show_version (self, versions->pdata[0]);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Document Could Not Be Opened"), error);
}

static void
jy_template_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyTemplatePage *self = JY_TEMPLATE_PAGE (page);
  JyOffice *office = jy_page_get_office (page);

  if (self->entry == NULL)
    return;

  jy_office_call_async (office, jy_work_list_template_versions, g_strdup (self->entry->id), g_free,
                        (GDestroyNotify) g_ptr_array_unref, cancellable, versions_cb,
                        g_object_ref (self));
}

/* Another document, or the same for another household. */
static void
jy_template_page_open (JyPage *page, GVariant *what)
{
  JyTemplatePage *self = JY_TEMPLATE_PAGE (page);
  const char *id = NULL, *name = NULL;
  gint64 household = 0;
  const JyTemplateEntry *entry;

  if (g_variant_is_of_type (what, G_VARIANT_TYPE ("(sxs)")))
    g_variant_get (what, "(&sx&s)", &id, &household, &name);
  else if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    id = g_variant_get_string (what, NULL);
  entry = id != NULL ? jy_template_catalogue_find (id) : NULL;
  if (entry == NULL)
    return;

  if (household != 0)
    {
      g_autoptr (JyOption) option = jy_option_new (household, NULL, name, NULL);

      jy_template_preview_set_household (self->preview, option);
    }
  if (entry != self->entry)
    {
      jy_template_editor_set_xml (self->editor, NULL, NULL);
      g_clear_pointer (&self->saved, g_free);
      self->entry = entry;
      jy_page_set_title (page, _(entry->name));
    }
  update (self);
  jy_page_invalidate (page);
}

static void
jy_template_page_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_TEMPLATE_PAGE);

  G_OBJECT_CLASS (jy_template_page_parent_class)->dispose (object);
}

static void
jy_template_page_finalize (GObject *object)
{
  JyTemplatePage *self = JY_TEMPLATE_PAGE (object);

  g_free (self->saved);
  g_free (self->sent);

  G_OBJECT_CLASS (jy_template_page_parent_class)->finalize (object);
}

static void
jy_template_page_class_init (JyTemplatePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_template_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_template_page_finalize;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_DOCUMENTS;
  JY_PAGE_CLASS (klass)->reload = jy_template_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_template_page_open;

  g_type_ensure (JY_TYPE_TEMPLATE_EDITOR);
  g_type_ensure (JY_TYPE_TEMPLATE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-template-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePage, editor);
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePage, note);
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePage, preview);
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePage, state);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "page.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "page.versions", NULL, versions_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "page.find",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "page.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_h, GDK_CONTROL_MASK, "page.versions",
                                       NULL);
}

static void
jy_template_page_init (JyTemplatePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_page_set_main_action (JY_PAGE (self), _("_Save"), "page.save");
  update (self);
}
