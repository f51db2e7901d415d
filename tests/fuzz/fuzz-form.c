/* fuzz-form.c: the XML of a form; one that is read checks, carries over and reads back anything
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-check.h"
#include "jy-form-fill.h"
#include "jy-form-typed.h"
#include "jy-fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (JyForm) form = jy_form_read (size > 0 ? (const char *) data : "", (gssize) size, NULL);
  g_autoptr (JyAnswers) answers = jy_answers_new ();
  JyFormContext context = { .sex = 2 };
  g_autoptr (GPtrArray) issues = NULL;
  g_autoptr (JyAnswers) carried = NULL;

  if (form == NULL)
    return 0;

  g_date_clear (&context.born, 1);
  g_date_clear (&context.last_period, 1);
  g_date_clear (&context.date, 1);
  g_date_set_dmy (&context.date, 30, 9, 2026);
  context.today = context.date;
  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      g_autofree char *shown = NULL;

      jy_form_enter (form, answers, field->id, "1", &context.today, NULL);
      shown = jy_form_field_dup_shown (field, jy_answers_get (answers, field->id));
      g_assert_nonnull (shown);
    }
  jy_form_compute (form, answers, &context);
  issues = jy_form_check (form, answers, &context);
  carried = jy_form_carry_over (form, answers, &context);
  g_assert_cmpuint (jy_answers_get_n (carried), <=, jy_answers_get_n (answers));

  return 0;
}
