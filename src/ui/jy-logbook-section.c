/* jy-logbook-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-logbook-section.h"

#include <glib/gi18n.h>

#include "jy-logbook-list.h"
#include "jy-message.h"
#include "jy-turn.h"
#include "jy-work-logbooks.h"
#include "jy-work-register.h"

struct _JyLogbookSection
{
  JyPage parent_instance;

  JyOrganisation *organisation; /* (nullable): before it was read */
  GPtrArray *lists;             /* (element-type JyLogbookList) */
  GtkWidget *books;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (JyLogbookSection, jy_logbook_section, JY_TYPE_PAGE)

/* What is asked for one book. */
typedef struct
{
  JyLogbookSection *section; /* (owned) */
  JyLogbookList *list;       /* the section's */
} Asked;

static void
entries_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Asked *asked = user_data;
  g_autoptr (JyLogbookSection) self = asked->section;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (entries != NULL && self->stack != NULL)
    jy_logbook_list_show (asked->list, entries);
  else if (entries == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Book Could Not Be Shown"), error);
}

/* Only the book on screen is read; another is when it is opened. */
static void
load_entries (JyLogbookSection *self, GCancellable *cancellable)
{
  GtkWidget *shown = gtk_stack_get_visible_child (self->stack);

  for (guint i = 0; i < self->lists->len; i++)
    {
      JyLogbookList *list = self->lists->pdata[i];
      Asked *asked;

      if (jy_logbook_list_get_widget (list) != shown)
        continue;
      asked = g_new0 (Asked, 1);
      asked->section = g_object_ref (self);
      asked->list = list;
      jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_logbook_entries,
                            g_strdup (jy_logbook_list_get_book (list)->id), g_free,
                            (GDestroyNotify) g_ptr_array_unref, cancellable, entries_cb, asked);
    }
}

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyLogbookSection) self = user_data;
  JyOrganisation *organisation = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (organisation == NULL || self->stack == NULL)
    {
      g_clear_pointer (&organisation, jy_organisation_free);
      return;
    }

  for (guint i = 0; i < self->lists->len; i++)
    jy_logbook_list_set_organisation (self->lists->pdata[i], organisation);
  g_clear_pointer (&self->organisation, jy_organisation_free);
  self->organisation = organisation;
}

static void
counts_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyLogbookSection) self = user_data;
  g_autoptr (GArray) counts = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  gint64 n = 0;

  if (counts == NULL || self->stack == NULL)
    return;

  for (guint i = 0; i < counts->len; i++)
    n += g_array_index (counts, JyAreaCount, i).n_households;
  for (guint i = 0; i < self->lists->len; i++)
    jy_logbook_list_set_households (self->lists->pdata[i], n);
}

static void
jy_logbook_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyLogbookSection *self = JY_LOGBOOK_SECTION (page);

  jy_office_call_async (jy_page_get_office (page), jy_work_get_organisation, NULL, NULL,
                        (GDestroyNotify) jy_organisation_free, cancellable, organisation_cb,
                        g_object_ref (self));
  jy_office_call_async (jy_page_get_office (page), jy_work_count_register, NULL, NULL,
                        (GDestroyNotify) g_array_unref, cancellable, counts_cb,
                        g_object_ref (self));
  load_entries (self, cancellable);
}

static void
jy_logbook_section_open (JyPage *page, GVariant *what)
{
  JyLogbookSection *self = JY_LOGBOOK_SECTION (page);

  if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING) &&
      jy_logbook_find (g_variant_get_string (what, NULL)) != NULL)
    gtk_stack_set_visible_child_name (self->stack, g_variant_get_string (what, NULL));
}

static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyLogbookSection *self = JY_LOGBOOK_SECTION (widget);

  jy_turn_focus (self->books, GTK_WIDGET (self->stack));
}

static void
jy_logbook_section_dispose (GObject *object)
{
  JyLogbookSection *self = JY_LOGBOOK_SECTION (object);

  self->stack = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);

  G_OBJECT_CLASS (jy_logbook_section_parent_class)->dispose (object);
}

static void
jy_logbook_section_finalize (GObject *object)
{
  JyLogbookSection *self = JY_LOGBOOK_SECTION (object);

  g_ptr_array_unref (self->lists);
  g_clear_pointer (&self->organisation, jy_organisation_free);

  G_OBJECT_CLASS (jy_logbook_section_parent_class)->finalize (object);
}

static void
jy_logbook_section_class_init (JyLogbookSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_logbook_section_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_logbook_section_finalize;
  JY_PAGE_CLASS (klass)->open = jy_logbook_section_open;
  JY_PAGE_CLASS (klass)->reload = jy_logbook_section_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_ASSESSMENT | JY_CHANGE_TEAMS | JY_CHANGE_AREAS;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "section.switch", NULL, switch_action);
}

static void
jy_logbook_section_init (JyLogbookSection *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  jy_turn_add_key (GTK_WIDGET (self), GDK_KEY_F6, 0, "section.switch");
  self->books = gtk_stack_sidebar_new ();
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_logbook_list_free);
  self->stack = GTK_STACK (gtk_stack_new ());
  for (const JyLogbook *book = jy_logbooks; book->id != NULL; book++)
    {
      JyLogbookList *list = jy_logbook_list_new (book, JY_PAGE (self));

      g_ptr_array_add (self->lists, list);
      gtk_stack_add_titled (self->stack, jy_logbook_list_get_widget (list), book->id,
                            g_dpgettext2 (NULL, "logbook", book->title));
    }

  gtk_stack_sidebar_set_stack (GTK_STACK_SIDEBAR (self->books), self->stack);
  gtk_widget_set_size_request (self->books, 150, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->books), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Books"), -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_box_append (GTK_BOX (box), self->books);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (jy_page_invalidate),
                           self, G_CONNECT_SWAPPED);
}
