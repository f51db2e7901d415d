/* jy-logbook-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-logbook-list.h"

#include <glib/gi18n.h>

#include "jy-cell-text.h"
#include "jy-logbook-total.h"
#include "jy-organisation-options.h"
#include "jy-print-paper.h"
#include "jy-record-form.h"
#include "jy-work-logbooks.h"

struct _JyLogbookList
{
  const JyLogbook *book;
  JyPage *page;                       /* not owned */
  const JyOrganisation *organisation; /* (nullable), not owned */
  JyColumn columns[JY_LOGBOOK_MAX_FIELDS];
  JyFieldInfo fields[JY_LOGBOOK_MAX_FIELDS + 1];
  guint n_fields;
  JyFieldDialogInfo dialog;
  JyRecordListInfo info;
  JyRecordList *list;
  GtkLabel *sum;
  gint64 n_households; /* on the register */
};

/* What a column of an entry is like, in any book. */
/* clang-format off */
static const struct
{
  const char *column;
  JyFieldReader read;
  guint chars;       /* in the form; 0: all there is */
  guint list_chars;
  float xalign;
  gboolean expand;
} looks[] = {
  { "happened_on", jy_field_read_date,   12, 10, 0, FALSE },
  { "kind",        jy_field_read_code,   6,  17, 0, FALSE },
  { "title",       NULL,                 0,  12, 0, TRUE },
  { "team",        NULL,                 0,  9,  0, FALSE },
  { "staff",       NULL,                 0,  8,  0, FALSE },
  { "area",        NULL,                 0,  9,  0, FALSE },
  { "persons",     jy_record_read_count, 8,  7,  1, FALSE },
  { "copies",      jy_record_read_count, 8,  7,  1, FALSE },
  { "due_on",      jy_field_read_date,   12, 10, 0, FALSE },
  { "settled_on", jy_field_read_date,   12, 10, 0, FALSE },
  { "detail",      NULL,                 0,  14, 0, TRUE },
  { "outcome",     NULL,                 0,  12, 0, TRUE },
  { "result",      jy_field_read_code,   6,  6,  0, FALSE },
};
/* clang-format on */

static const char *const properties[JY_LOGBOOK_MAX_FIELDS] = {
  "text-0", "text-1", "text-2", "text-3", "text-4",
  "text-5", "text-6", "text-7", "text-8", "text-9",
};

static gsize
find_look (const char *column)
{
  gsize i = 0;

  while (!g_str_equal (looks[i].column, column))
    i++;

  return i;
}

static const char *
get_area_name (const JyOrganisation *organisation, gint64 id)
{
  const JyStoredArea *area = id != 0 ? jy_area_tree_find (organisation->areas, id) : NULL;

  return area != NULL ? area->name : "";
}

static void
add_text (GStrvBuilder *texts,
          JyLogbookList *self,
          const JyStoredLogbookEntry *entry,
          const char *column)
{
  if (g_str_equal (column, "happened_on"))
    jy_cell_add_day (texts, &entry->happened_on);
  else if (g_str_equal (column, "due_on"))
    jy_cell_add_day (texts, &entry->due_on);
  else if (g_str_equal (column, "settled_on"))
    jy_cell_add_day (texts, &entry->settled_on);
  else if (g_str_equal (column, "persons"))
    jy_cell_add_count (texts, entry->persons);
  else if (g_str_equal (column, "copies"))
    jy_cell_add_count (texts, entry->copies);
  else if (g_str_equal (column, "kind"))
    g_strv_builder_add (texts, jy_choice_get_name (self->book->kinds, entry->kind));
  else if (g_str_equal (column, "team"))
    g_strv_builder_add (texts, jy_organisation_get_team_name (self->organisation, entry->team));
  else if (g_str_equal (column, "staff"))
    g_strv_builder_add (texts, jy_organisation_get_staff_name (self->organisation, entry->staff));
  else if (g_str_equal (column, "area"))
    g_strv_builder_add (texts, get_area_name (self->organisation, entry->area));
  else if (g_str_equal (column, "result"))
    g_strv_builder_add (
      texts, *entry->result != '\0' ? jy_choice_get_name (jy_logbook_results, entry->result) : "");
  else if (g_str_equal (column, "title"))
    g_strv_builder_add (texts, entry->title);
  else
    g_strv_builder_add (texts, g_str_equal (column, "detail") ? entry->detail : entry->outcome);
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  JyLogbookList *self = owner;

  for (guint i = 0; i < self->n_fields; i++)
    add_text (texts, self, record, self->book->fields[i].column);
}

/* @entry: (transfer full) */
static void
show_dialog (JyLogbookList *self, JyStoredLogbookEntry *entry)
{
  JyRecordOptions options[3];
  gsize n = 0;

  if (jy_logbook_find_field (self->book, "team") != NULL)
    options[n++] =
      (JyRecordOptions){ "team", jy_organisation_dup_team_options (self->organisation), TRUE };
  if (jy_logbook_find_field (self->book, "staff") != NULL)
    options[n++] =
      (JyRecordOptions){ "staff", jy_organisation_dup_staff_options (self->organisation), TRUE };
  if (jy_logbook_find_field (self->book, "area") != NULL)
    options[n++] =
      (JyRecordOptions){ "area", jy_organisation_dup_area_options (self->organisation), TRUE };

  jy_record_dialog_new (GTK_WIDGET (self->list), jy_page_get_office (self->page), &self->dialog,
                        NULL, &jy_logbook_entry_record, entry, options, n);
}

/* What is entered often is entered again: the kind and the place are those of the last one. */
static void
add (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyLogbookList *self = owner;
  const JyStoredLogbookEntry *last = jy_record_list_get_selected (list);
  JyStoredLogbookEntry *entry;

  if (self->organisation == NULL)
    return;

  entry = g_new0 (JyStoredLogbookEntry, 1);
  entry->id = jy_office_new_id (jy_page_get_office (self->page));
  entry->logbook = g_strdup (self->book->id);
  jy_office_get_today (jy_page_get_office (self->page), &entry->happened_on);
  entry->kind = g_strdup (last != NULL ? last->kind : "");
  entry->area = last != NULL ? last->area : 0;
  entry->team = last != NULL ? last->team : 0;
  entry->persons = entry->copies = -1;
  entry->title = g_strdup ("");
  entry->detail = g_strdup ("");
  entry->outcome = g_strdup ("");
  entry->result = g_strdup ("");
  show_dialog (self, entry);
}

static void
edit (JyRecordList *list G_GNUC_UNUSED, gconstpointer record, gpointer owner)
{
  show_dialog (owner, jy_stored_logbook_entry_copy (record));
}

static void
take_away (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_take_away (GTK_WIDGET (list), jy_page_get_office (((JyLogbookList *) owner)->page),
                       jy_work_delete_logbook_entry, &jy_logbook_entry_record, record);
}

/* What is on paper for a book; the others have nothing to print. */
static const struct
{
  const char *book;
  const char *document;
} papers[] = {
  { "activity", "meeting-record" },        { "archive", "archive-label" },
  { "education", "education-record" },     { "permit", "work-permit" },
  { "supervision", "supervision-record" },
};

static const char *
get_paper (const JyLogbookList *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i].book, self->book->id))
      return papers[i].document;

  return NULL;
}

static void
print (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyStoredLogbookEntry *entry = record;
  const char *paper = get_paper (owner);
  JyPaperRequest *request = jy_paper_request_new (paper, NULL);

  if (g_str_equal (paper, "work-permit"))
    request->staff = entry->staff;
  else
    request->record = entry->id;
  jy_print_paper (GTK_WIDGET (list), request);
}

static const JyChoice *
get_choices (const JyLogbook *book, const char *column)
{
  return g_str_equal (column, "kind")     ? book->kinds
         : g_str_equal (column, "result") ? jy_logbook_results
                                          : NULL;
}

/* The labels of a book are translated here: what reads them translates once more, to the same. */
static void
set_up_fields (JyLogbookList *self)
{
  for (guint i = 0; i < JY_LOGBOOK_MAX_FIELDS && self->book->fields[i].column != NULL; i++)
    {
      const JyLogbookField *field = &self->book->fields[i];
      const char *label = g_dpgettext2 (NULL, "logbook", field->label);
      gsize look = find_look (field->column);

      self->columns[i] = (JyColumn){
        label, properties[i], NULL, looks[look].list_chars, looks[look].xalign, looks[look].expand
      };
      self->fields[i] = (JyFieldInfo){ field->column,    label,
                                       looks[look].read, get_choices (self->book, field->column),
                                       field->required,  looks[look].chars };
      self->n_fields++;
    }
}

JyLogbookList *
jy_logbook_list_new (const JyLogbook *book, JyPage *page)
{
  JyLogbookList *self = g_new0 (JyLogbookList, 1);
  const char *title = g_dpgettext2 (NULL, "logbook", book->title);

  self->book = book;
  self->page = page;
  set_up_fields (self);
  self->dialog = (JyFieldDialogInfo){ title,
                                      N_("_Save"),
                                      self->fields,
                                      jy_record_dialog_set_up,
                                      jy_record_dialog_collect,
                                      jy_work_save_logbook_entry,
                                      (GDestroyNotify) jy_stored_logbook_entry_free };
  self->info = (JyRecordListInfo){ .name = title,
                                   .type = &jy_logbook_entry_record,
                                   .columns = self->columns,
                                   .n_columns = self->n_fields,
                                   .fill = fill,
                                   .add = { N_("_Add…"), add, FALSE },
                                   .edit = { N_("_Change…"), edit, TRUE },
                                   .close = { N_("_Take Away"), take_away, TRUE },
                                   .empty_title = N_("Nothing in This Book Yet"),
                                   .empty_text = book->hint };
  if (get_paper (self) != NULL)
    self->info.print = (JyRecordButton){ N_("_Print…"), print, TRUE };
  self->list = JY_RECORD_LIST (jy_record_list_new (&self->info, self));
  self->sum = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->sum, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->sum, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->sum), TRUE);
  jy_record_list_prepend (self->list, GTK_WIDGET (self->sum));

  return self;
}

void
jy_logbook_list_free (JyLogbookList *self)
{
  g_free (self);
}

GtkWidget *
jy_logbook_list_get_widget (JyLogbookList *self)
{
  return GTK_WIDGET (self->list);
}

const JyLogbook *
jy_logbook_list_get_book (JyLogbookList *self)
{
  return self->book;
}

void
jy_logbook_list_set_organisation (JyLogbookList *self, const JyOrganisation *organisation)
{
  self->organisation = organisation;
}

void
jy_logbook_list_set_households (JyLogbookList *self, gint64 n)
{
  self->n_households = n;
}

void
jy_logbook_list_show (JyLogbookList *self, const GPtrArray *entries)
{
  g_autofree char *text = NULL;
  GDate today;

  if (self->organisation == NULL)
    return;

  jy_office_get_today (jy_page_get_office (self->page), &today);
  text = jy_logbook_dup_total (self->book, entries, &today, self->n_households);
  gtk_label_set_text (self->sum, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->sum), text);
  jy_record_list_show (self->list, entries);
}
