/* jy-work-leaflets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-leaflets.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-paper-reader.h"
#include "jy-template-catalogue.h"
#include "jy-words.h"
#include "jy-work-households.h"
#include "jy-work-template.h"

#define LEAFLET "leaflet-" /* how their ids begin */
#define FOR_EVERYBODY "leaflet-general"

typedef struct
{
  JyWork *work;
  JyPaperReader reader;
  GPtrArray *documents;
  GArray *subjects; /* (element-type JyPrintedFor) */
} Making;

static void
making_clear (Making *self)
{
  jy_paper_reader_clear (&self->reader);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->subjects, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Making, making_clear)

/* @added: (inout): becomes %TRUE if the leaflet is for who is in @groups */
static gboolean
add_leaflet (Making *self,
             const JyTemplateEntry *entry,
             gint64 resident,
             JyGroup groups,
             gboolean *added,
             GError **error)
{
  g_autoptr (JyTemplate) template = jy_work_read_template (self->work, entry->id, NULL, error);
  g_autoptr (JyPaperFacts) facts = NULL;
  JyDocument *document;

  if (template == NULL)
    return FALSE;
  if (jy_template_get_group (template) != JY_GROUP_NONE &&
      (jy_template_get_group (template) & groups) == 0)
    return TRUE;

  self->reader.shows_numbers = jy_template_shows_numbers (template);
  facts = jy_paper_reader_read_resident (&self->reader, template, resident, error);
  if (facts == NULL)
    return FALSE;

  document = jy_template_make_document (template, jy_words_get (NULL, entry->name));
  jy_template_fill (template, facts, document);
  g_ptr_array_add (self->documents, document);
  jy_paper_facts_collect_subjects (facts, self->subjects);
  *added = TRUE;

  return TRUE;
}

static gboolean
add_member (Making *self, const JyRegisterPerson *person, GError **error)
{
  gboolean added = FALSE;

  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    if (g_str_has_prefix (entry->id, LEAFLET) && !g_str_equal (entry->id, FOR_EVERYBODY) &&
        !add_leaflet (self, entry, person->id, person->groups, &added, error))
      return FALSE;

  return added || add_leaflet (self, jy_template_catalogue_find (FOR_EVERYBODY), person->id,
                               person->groups, &added, error);
}

/* In the language of the leaflet that is for everybody. */
static JyPrintout *
make (Making *self, const GPtrArray *members, GError **error)
{
  g_autoptr (JyTemplate) general = jy_work_read_template (self->work, FOR_EVERYBODY, NULL, error);
  g_auto (JyWordsScope) scope =
    jy_words_begin (general != NULL ? jy_template_get_language (general) : NULL);

  if (general == NULL || !jy_paper_reader_init (&self->reader, self->work, error))
    return NULL;

  for (guint i = 0; i < members->len; i++)
    {
      const JyHouseholdMember *member = members->pdata[i];

      if (member->person != NULL && !add_member (self, member->person, error))
        return NULL;
    }
  if (self->documents->len == 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("Nobody lives in this household who could get a leaflet."));
      return NULL;
    }

  return jy_printout_new (_("Leaflets"), g_steal_pointer (&self->documents), NULL, error);
}

gpointer
jy_work_make_leaflets (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (JyHouseholdView) view = jy_work_get_household (work, args, error);
  g_auto (Making) self = { .work = work };
  JyPrintout *printout;

  if (view == NULL)
    return NULL;

  self.documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  self.subjects = g_array_new (FALSE, FALSE, sizeof (JyPrintedFor));
  printout = make (&self, view->members, error);
  if (printout != NULL)
    jy_printout_set_source (printout, "leaflets", 0, g_steal_pointer (&self.subjects));

  return printout;
}
