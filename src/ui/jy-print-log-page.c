/* jy-print-log-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-print-log-page.h"

#include <glib/gi18n.h>

#include "jy-filter-chip.h"
#include "jy-form-keys.h"
#include "jy-household-finder.h"
#include "jy-message.h"
#include "jy-moment.h"
#include "jy-print-names.h"
#include "jy-record-list.h"
#include "jy-template-catalogue.h"
#include "jy-work-printing.h"

#define MAX_SHOWN 2000

struct _JyPrintLogPage
{
  JyPage parent_instance;

  GtkWidget *finder; /* (nullable): as long as there is no office */
  JyFilterChip *document;
  AdwBin *place;
  JyRecordList *list;
};

G_DEFINE_FINAL_TYPE (JyPrintLogPage, jy_print_log_page, JY_TYPE_PAGE)

/* An entry as its row shows it. */
typedef struct
{
  gint64 id;
  int rev;
  char *when;
  char *who;
  char *what;
  char *version;
  char *how;
  int copies;
  int pages;
  int subjects;
} Entry;

/* clang-format off */
static const JyField entry_fields[] = {
  JY_FIELD (Entry, when, TEXT),
  JY_FIELD (Entry, who, TEXT),
  JY_FIELD (Entry, what, TEXT),
  JY_FIELD (Entry, version, TEXT),
  JY_FIELD (Entry, how, TEXT),
  JY_FIELD (Entry, copies, INT),
  JY_FIELD (Entry, pages, INT),
  JY_FIELD (Entry, subjects, INT),
  { NULL },
};

static const JyColumn columns[] = {
  { N_("When"), "text-0", NULL, 16, 0, FALSE },
  { N_("Who"), "text-1", NULL, 10, 0, FALSE },
  { N_("Printed document"), "text-2", NULL, 20, 0, TRUE },
  { N_("Template"), "text-3", NULL, 12, 0, FALSE },
  { N_("Printed to"), "text-4", NULL, 8, 0, FALSE },
  { N_("Copies"), "text-5", NULL, 6, 1, FALSE },
  { N_("Pages"), "text-6", NULL, 6, 1, FALSE },
  { N_("For how many"), "text-7", NULL, 8, 1, FALSE },
};
/* clang-format on */

static void entry_free (gpointer data);

static const JyRecordType entry_record = { "printing", sizeof (Entry), entry_fields, entry_free };

static void
entry_free (gpointer data)
{
  jy_record_free (&entry_record, data);
}

static Entry *
entry_new (const JyStoredPrinting *stored)
{
  Entry *self = g_new0 (Entry, 1);

  self->id = stored->id;
  self->when = jy_moment_dup_minute (stored->printed_at);
  self->who = g_strdup (stored->account_name);
  self->what = g_strdup (stored->title);
  if (jy_template_catalogue_find (stored->document) == NULL)
    self->version = g_strdup ("");
  else if (stored->version == 0)
    self->version = g_strdup (_("As delivered"));
  else
    self->version = g_strdup_printf (_("Version %d"), stored->version);
  self->how = g_strdup (stored->is_file ? _("PDF") : _("Printer"));
  self->copies = stored->copies;
  self->pages = stored->pages;
  self->subjects = stored->subjects;

  return self;
}

static void
add_number (GStrvBuilder *texts, int number)
{
  g_autofree char *text = g_strdup_printf ("%'d", number);

  g_strv_builder_add (texts, text);
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const Entry *entry = record;

  g_strv_builder_add (texts, entry->when);
  g_strv_builder_add (texts, entry->who);
  g_strv_builder_add (texts, entry->what);
  g_strv_builder_add (texts, entry->version);
  g_strv_builder_add (texts, entry->how);
  add_number (texts, entry->copies);
  add_number (texts, entry->pages);
  add_number (texts, entry->subjects);
}

static void
show_names (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const Entry *entry = record;

  jy_print_names_open (GTK_WIDGET (list), jy_page_get_office (JY_PAGE (owner)), entry->id,
                       entry->what);
}

static const JyRecordListInfo info = {
  .name = N_("What was printed"),
  .type = &entry_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .edit = { N_("_For Whom…"), show_names, TRUE },
  .empty_title = N_("Nothing Was Printed"),
  .empty_text = N_("Every printing and every PDF is listed here, with who made it and for whom."),
};

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPrintLogPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) printings = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);

  if (self->list == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (printings == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The Log Could Not Be Shown"), error);
      return;
    }

  for (guint i = 0; i < printings->len; i++)
    g_ptr_array_add (entries, entry_new (printings->pdata[i]));
  jy_record_list_show (self->list, entries);
}

static void
ensure_finder (JyPrintLogPage *self)
{
  if (self->finder != NULL)
    return;

  self->finder = jy_household_finder_new (jy_page_get_office (JY_PAGE (self)), 0);
  g_object_set (self->finder, "optional", TRUE, NULL);
  gtk_widget_set_size_request (self->finder, 240, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (jy_form_find_focus (self->finder)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, C_("print", "Household"), -1);
  g_signal_connect_object (self->finder, "changed", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->place, self->finder);
}

static void
jy_print_log_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyPrintLogPage *self = JY_PRINT_LOG_PAGE (page);
  JyPrintingRequest *request = g_new0 (JyPrintingRequest, 1);
  gint64 document = jy_filter_chip_get_selected (self->document);

  ensure_finder (self);
  request->household = jy_choice_entry_get_selected (JY_CHOICE_ENTRY (self->finder));
  request->document = document > 0 ? g_strdup (jy_template_entries[document - 1].id) : NULL;
  request->limit = MAX_SHOWN;
  jy_office_call_async (jy_page_get_office (page), jy_work_list_printings, request,
                        (GDestroyNotify) jy_printing_request_free,
                        (GDestroyNotify) g_ptr_array_unref, cancellable, listed_cb,
                        g_object_ref (self));
}

static void
jy_print_log_page_open (JyPage *page, GVariant *what)
{
  JyPrintLogPage *self = JY_PRINT_LOG_PAGE (page);

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    return;

  for (gint64 i = 0; jy_template_entries[i].id != NULL; i++)
    if (g_str_equal (jy_template_entries[i].id, g_variant_get_string (what, NULL)))
      jy_filter_chip_set_selected (self->document, i + 1);
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyPrintLogPage *self = JY_PRINT_LOG_PAGE (widget);

  if (self->finder != NULL)
    gtk_widget_child_focus (self->finder, GTK_DIR_TAB_FORWARD);
}

static void
jy_print_log_page_dispose (GObject *object)
{
  JyPrintLogPage *self = JY_PRINT_LOG_PAGE (object);

  self->list = NULL;
  self->finder = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);

  G_OBJECT_CLASS (jy_print_log_page_parent_class)->dispose (object);
}

static void
jy_print_log_page_class_init (JyPrintLogPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_print_log_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_PRINTINGS | JY_CHANGE_ACCOUNTS;
  JY_PAGE_CLASS (klass)->reload = jy_print_log_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_print_log_page_open;

  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "page.find",
                                       NULL);
}

static void
list_documents (JyPrintLogPage *self)
{
  g_autoptr (GListStore) documents = g_list_store_new (JY_TYPE_OPTION);

  for (gint64 i = 0; jy_template_entries[i].id != NULL; i++)
    {
      g_autoptr (JyOption) option =
        jy_option_new (i + 1, NULL, _(jy_template_entries[i].name), NULL);

      g_list_store_append (documents, option);
    }
  jy_filter_chip_set_choices (self->document, G_LIST_MODEL (documents));
}

static void
jy_print_log_page_init (JyPrintLogPage *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *household = gtk_label_new (C_("print", "Household"));

  self->place = ADW_BIN (adw_bin_new ());
  self->document = JY_FILTER_CHIP (jy_filter_chip_new (_("Printed document")));
  list_documents (self);
  g_signal_connect_object (self->document, "notify::selected", G_CALLBACK (jy_page_invalidate),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->place), "Ctrl+F");
  gtk_widget_add_css_class (household, "dim-label");
  gtk_box_append (GTK_BOX (bar), household);
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->place));
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->document));
  self->list = JY_RECORD_LIST (jy_record_list_new (&info, self));
  jy_record_list_prepend (self->list, bar);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}
