/* jy-paper-entry.c - what papers say of an entry of a book: a meeting, an inspection, a box
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S114, S116, S130, S133, rules.md 3.14.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-logbook.h"
#include "jy-paper-order.h"
#include "jy-store-logbooks.h"

static gboolean
is_meant (const JyPaperOrder *self, const JyStoredLogbookEntry *entry)
{
  const JyPaperRequest *request = self->request;

  if (request->record != 0)
    return entry->id == request->record;

  return jy_paper_order_is_in (self, &entry->happened_on) &&
         (request->team == 0 || entry->team == request->team) &&
         (request->staff == 0 || entry->staff == request->staff) &&
         (request->area == 0 ||
          jy_area_tree_contains (self->reader->tree, request->area, entry->area));
}

static void
set_count (JyPaperFacts *facts, const char *name, int count)
{
  if (count >= 0)
    jy_paper_facts_set_number (facts, name, count);
}

static void
set_entry (const JyPaperOrder *self, JyPaperFacts *facts, const JyStoredLogbookEntry *entry)
{
  const JyLogbook *book = jy_logbook_find (entry->logbook);
  const JyStoredTeam *team = jy_paper_reader_find (self->reader->teams, entry->team);
  const JyStoredStaff *staff = jy_paper_reader_find (self->reader->staff, entry->staff);
  g_autofree char *area = jy_area_tree_dup_path (self->reader->tree, entry->area);

  jy_paper_facts_set_day (facts, "entry.on", &entry->happened_on);
  if (book != NULL && book->kinds != NULL && *entry->kind != '\0')
    {
      jy_paper_facts_set (facts, "entry.kind", jy_choice_get_name (book->kinds, entry->kind));
      jy_paper_facts_set_code (facts, "entry.kind", (int) g_ascii_strtoll (entry->kind, NULL, 10));
    }
  jy_paper_facts_set (facts, "entry.title", entry->title);
  jy_paper_facts_set (facts, "entry.team", team != NULL ? team->name : NULL);
  jy_paper_facts_set (facts, "entry.staff", staff != NULL ? staff->name : NULL);
  jy_paper_facts_set (facts, "entry.area", area);
  set_count (facts, "entry.persons", entry->persons);
  set_count (facts, "entry.copies", entry->copies);
  jy_paper_facts_set_day (facts, "entry.due_on", &entry->due_on);
  jy_paper_facts_set_day (facts, "entry.settled_on", &entry->settled_on);
  jy_paper_facts_set (facts, "entry.detail", entry->detail);
  jy_paper_facts_set (facts, "entry.outcome", entry->outcome);
  if (*entry->result != '\0')
    {
      jy_paper_facts_set (facts, "entry.result",
                          jy_choice_get_name (jy_logbook_results, entry->result));
      jy_paper_facts_set_code (facts, "entry.result",
                               (int) g_ascii_strtoll (entry->result, NULL, 10));
    }
}

/* @entry: (nullable): %NULL: to be written in */
static void
add_entry (const JyPaperOrder *self, const JyStoredLogbookEntry *entry)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();

  jy_paper_reader_set_centre (self->reader, facts);
  if (entry != NULL)
    set_entry (self, facts, entry);
  self->add (facts, self->data);
}

gboolean
jy_paper_order_read_entry (const JyPaperOrder *self, GError **error)
{
  g_autoptr (GPtrArray) entries = jy_store_list_logbook_entries (
    self->reader->work->store, jy_template_get_book (self->template), error);
  gboolean takes_all = jy_template_is_card (self->template) || jy_paper_order_has_days (self);
  gboolean is_there = FALSE;

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      if (!is_meant (self, entries->pdata[i]) || (is_there && !takes_all))
        continue;
      add_entry (self, entries->pdata[i]);
      is_there = TRUE;
    }
  if (entries != NULL && !is_there && jy_paper_order_has_days (self))
    return jy_paper_order_refuse (error,
                                  _("The book has no entry of these days: choose other days."));
  if (entries != NULL && !is_there)
    add_entry (self, NULL);

  return entries != NULL;
}
