/* jy-template-preview.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-preview.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-form-keys.h"
#include "jy-household-finder.h"
#include "jy-making.h"
#include "jy-paper-list.h"
#include "jy-work-paper.h"

#define PATIENCE 250 /* ms after the last key before the pages are made again */

struct _JyTemplatePreview
{
  AdwBin parent_instance;

  JyOffice *office;    /* (owned) (nullable) */
  char *document;      /* (owned) (nullable) */
  char *xml;           /* (owned) (nullable) */
  JyOption *household; /* (owned) (nullable): chosen before it could be */
  JyMaking *making;    /* (owned) */
  guint waiting;       /* for somebody to stop typing */
  GtkWidget *finder;   /* (nullable): as long as there is no office */

  AdwBin *place;
  GtkStack *content;
  GtkLabel *refusal;
  JyPaperList *papers;
};

G_DEFINE_FINAL_TYPE (JyTemplatePreview, jy_template_preview, ADW_TYPE_BIN)

static void
made_cb (gpointer view, gpointer result, const GError *error)
{
  JyTemplatePreview *self = view;
  g_autoptr (JyPrintout) printout = result;

  if (printout != NULL)
    {
      jy_paper_list_show (self->papers, printout);
      gtk_stack_set_visible_child_name (self->content, "papers");
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      gtk_label_set_text (self->refusal, error->message);
      gtk_stack_set_visible_child_name (self->content, "refused");
    }
}

static void
make (JyTemplatePreview *self)
{
  JyOption *household = jy_template_preview_get_household (self);
  JyPaperRequest *request;

  g_clear_handle_id (&self->waiting, g_source_remove);
  if (self->xml == NULL || household == NULL)
    {
      jy_making_cancel (self->making);
      gtk_stack_set_visible_child_name (self->content, "nobody");
      return;
    }

  request =
    jy_paper_request_new (self->document, jy_making_begin (self->making, _("Making the pages")));
  request->household = jy_option_get_id (household);
  request->template = g_strdup (self->xml);
  jy_making_run (self->making, self->office, jy_work_make_paper, request,
                 (GDestroyNotify) jy_paper_request_free, (GDestroyNotify) jy_printout_unref);
}

static gboolean
waited_cb (gpointer data)
{
  JyTemplatePreview *self = data;

  self->waiting = 0;
  make (self);
  return G_SOURCE_REMOVE;
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_template_preview_find (JY_TEMPLATE_PREVIEW (widget));
}

static void
jy_template_preview_dispose (GObject *object)
{
  JyTemplatePreview *self = JY_TEMPLATE_PREVIEW (object);

  g_clear_handle_id (&self->waiting, g_source_remove);
  if (self->making != NULL)
    jy_making_cancel (self->making);
  g_clear_object (&self->making);
  self->finder = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_object (&self->office);
  g_clear_object (&self->household);

  G_OBJECT_CLASS (jy_template_preview_parent_class)->dispose (object);
}

static void
jy_template_preview_finalize (GObject *object)
{
  JyTemplatePreview *self = JY_TEMPLATE_PREVIEW (object);

  g_free (self->document);
  g_free (self->xml);

  G_OBJECT_CLASS (jy_template_preview_parent_class)->finalize (object);
}

static void
jy_template_preview_class_init (JyTemplatePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_template_preview_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_template_preview_finalize;
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_PAPER_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-template-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePreview, place);
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePreview, content);
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePreview, refusal);
  gtk_widget_class_bind_template_child (widget_class, JyTemplatePreview, papers);
  gtk_widget_class_install_action (widget_class, "preview.find", NULL, find_action);
}

static void
jy_template_preview_init (JyTemplatePreview *self)
{
  self->making = jy_making_new (GTK_WIDGET (self), made_cb);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
ensure_finder (JyTemplatePreview *self)
{
  if (self->finder != NULL)
    return;

  self->finder = jy_household_finder_new (self->office, 0);
  g_object_set (self->finder, "optional", TRUE, NULL);
  jy_choice_entry_set_choice (JY_CHOICE_ENTRY (self->finder), self->household);
  g_signal_connect_object (self->finder, "changed", G_CALLBACK (make), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->place, self->finder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (jy_form_find_focus (self->finder)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, C_("print", "Household"), -1);
}

void
jy_template_preview_show (JyTemplatePreview *self,
                          JyOffice *office,
                          const char *document,
                          const char *xml)
{
  g_return_if_fail (JY_IS_TEMPLATE_PREVIEW (self));

  g_set_object (&self->office, office);
  ensure_finder (self);
  g_free (self->document);
  self->document = g_strdup (document);
  g_free (self->xml);
  self->xml = g_strdup (xml);
  g_clear_handle_id (&self->waiting, g_source_remove);
  self->waiting = g_timeout_add (PATIENCE, waited_cb, self);
}

void
jy_template_preview_set_household (JyTemplatePreview *self, JyOption *household)
{
  g_return_if_fail (JY_IS_TEMPLATE_PREVIEW (self));

  g_set_object (&self->household, household);
  if (self->finder != NULL)
    {
      jy_choice_entry_set_choice (JY_CHOICE_ENTRY (self->finder), household);
      make (self);
    }
}

JyOption *
jy_template_preview_get_household (JyTemplatePreview *self)
{
  g_return_val_if_fail (JY_IS_TEMPLATE_PREVIEW (self), NULL);

  return self->finder != NULL ? jy_choice_entry_get_choice (JY_CHOICE_ENTRY (self->finder))
                              : self->household;
}

void
jy_template_preview_find (JyTemplatePreview *self)
{
  g_return_if_fail (JY_IS_TEMPLATE_PREVIEW (self));

  if (self->finder != NULL)
    gtk_widget_child_focus (self->finder, GTK_DIR_TAB_FORWARD);
}
