/* jy-household-finder.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-finder.h"

#include <glib/gi18n.h>

#include "jy-work-register.h"

#define MAX_FOUND 8 /* of each kind */

/* What one finder needs; lives as long as the connection to its entry. */
typedef struct
{
  JyOffice *office; /* (owned) */
  gint64 except;
  GCancellable *searching; /* (owned) (nullable) */
} Finder;

static void
finder_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Finder *self = data;

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_object (&self->office);
  g_free (self);
}

/* What an answer needs. */
typedef struct
{
  JyChoiceEntry *entry; /* (owned) */
  gint64 except;
} Search;

static void
search_free (Search *self)
{
  g_clear_object (&self->entry);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Search, search_free)

static void
add_option (
  GListStore *options, gint64 household, const char *name, const char *number, const char *address)
{
  /* Translators: the number of a household and its address */
  g_autofree char *detail = g_strdup_printf (_("No. %s · %s"), number, address);
  g_autoptr (JyOption) option = jy_option_new (household, number, name, detail);

  g_list_store_append (options, option);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Search) search = user_data;
  g_autoptr (GPtrArray) found = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListStore) options = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      const JyFound *one = g_ptr_array_index (found, i);

      if (one->household != NULL && one->household->id != search->except)
        add_option (options, one->household->id, one->household->head_name, one->household->number,
                    one->household->address);
      else if (one->person != NULL && one->person->household != 0 &&
               one->person->household != search->except)
        add_option (options, one->person->household, one->person->name,
                    one->person->household_number, one->person->address);
    }

  if (found != NULL)
    jy_choice_entry_set_choices (search->entry, G_LIST_MODEL (options));
}

static void
search_cb (JyChoiceEntry *entry, const char *text, Finder *self)
{
  Search *search = g_new0 (Search, 1);

  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  self->searching = g_cancellable_new ();

  search->entry = g_object_ref (entry);
  search->except = self->except;
  jy_office_call_async (self->office, jy_work_find, jy_find_query_new (text, MAX_FOUND, MAX_FOUND),
                        (GDestroyNotify) jy_find_query_free, (GDestroyNotify) g_ptr_array_unref,
                        self->searching, found_cb, search);
}

GtkWidget *
jy_household_finder_new (JyOffice *office, gint64 except)
{
  GtkWidget *entry = jy_choice_entry_new ();
  Finder *self = g_new0 (Finder, 1);

  self->office = g_object_ref (office);
  self->except = except;
  g_signal_connect_data (entry, "search", G_CALLBACK (search_cb), self, finder_free, 0);

  return entry;
}
