/* fuzz-answers.c: a stored sheet, and what is typed in each kind of field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-typed.h"
#include "jy-fuzz.h"

#define FORM                                                                                       \
  "<form id='f' version='1' title='T' source='S'><section title='A'>"                              \
  "<field id='i' type='integer' label='I' min='0' max='9' pair='d' pair-label='P'/>"               \
  "<field id='d' type='decimal' label='D' places='1' min='0' max='9'/>"                            \
  "<field id='m' type='multi' label='M'><option code='1' label='a'/><option code='3' label='b'/>"  \
  "</field><field id='t' type='text' label='T'/><field id='l' type='long-text' label='L'/>"        \
  "<field id='y' type='date' label='Y'/><field id='w' type='flag' label='W'/>"                     \
  "<field id='p' type='medication' label='P'/></section></form>"

/* What is read comes back as the text that was read. */
static void
try_stored (const char *text)
{
  g_autoptr (JyAnswers) answers = jy_answers_parse (text, NULL);
  g_autofree char *again = answers != NULL ? jy_answers_dup_text (answers) : NULL;

  if (answers != NULL)
    g_assert_cmpstr (again, ==, text);
}

/* What a field takes it takes again as it is kept. */
static void
try_typed (const JyForm *form, const char *text)
{
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 30, 9, 2026);
  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      g_autofree char *answer = jy_form_field_parse_typed (field, text, &today, NULL);
      g_autofree char *again =
        answer != NULL ? jy_form_field_parse_typed (field, answer, &today, NULL) : NULL;
      g_autofree char *shown = answer != NULL ? jy_form_field_dup_shown (field, answer) : NULL;
      g_autoptr (JyAnswers) answers = jy_answers_new ();

      g_assert_cmpstr (again, ==, answer);
      jy_form_enter (form, answers, field->id, text, &today, NULL);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup (size > 0 ? (const char *) data : "", size);
  g_autoptr (JyForm) form = jy_form_read (FORM, -1, NULL);

  try_stored (text);
  try_typed (form, text);

  return 0;
}
