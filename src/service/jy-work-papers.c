/* jy-work-papers.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-papers.h"

#include "jy-form-fill.h"

static void
carry_over (JyRecordDesk *desk, JyServiceEntry *entry)
{
  const JyPreviousRecord *last;
  JyAnswers *answers;

  jy_record_desk_set_date (desk, &entry->record->done_on);
  last = jy_record_desk_get_last (desk);
  answers = jy_form_carry_over (desk->form, last != NULL ? last->answers : NULL, &desk->context);
  for (gsize i = 0; i < jy_answers_get_n (entry->answers); i++)
    {
      const char *text;
      const char *field = jy_answers_get_field (entry->answers, i, &text);

      jy_answers_set (answers, field, text);
    }

  jy_answers_free (entry->answers);
  entry->answers = answers;
}

gpointer
jy_work_record_paper (JyWork *work, gpointer args, GError **error)
{
  JyServiceEntry *entry = args;
  JyRecordRequest request = { entry->record->form, entry->record->resident,
                              entry->record->household, 0 };
  g_autoptr (JyRecordDesk) desk = jy_work_open_record (work, &request, error);

  if (desk == NULL)
    return NULL;

  if (g_date_valid (&entry->record->done_on))
    carry_over (desk, entry);
  return jy_work_record_service (work, entry, error);
}
