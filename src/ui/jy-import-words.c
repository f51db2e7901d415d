/* jy-import-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-words.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-work-settings.h"

void
jy_import_words_learn (JyOffice *office, GtkWidget *origin, GArray *words)
{
  g_autoptr (GArray) list = words;

  for (guint i = 0; i < list->len; i++)
    {
      const JyRosterColumn *word = &g_array_index (list, JyRosterColumn, i);
      const JyStoredRosterSynonym synonym = {
        .id = jy_office_new_id (office),
        .field = (char *) jy_roster_fields[word->field].kind,
        .word = word->title,
      };

      jy_attempt (origin, office, _("The Heading Was Not Learnt"), jy_work_save_roster_synonym,
                  jy_stored_roster_synonym_copy (&synonym),
                  (GDestroyNotify) jy_stored_roster_synonym_free);
    }
}
