/* test-form-words.c: every word of every form is translated where the program looks it up
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-catalogue.h"

#include <glib/gi18n.h>
#include <locale.h>

/* gettext gives back the very words it was asked for if it has no others. */
static void
assert_translated (const char *words, const char *translated)
{
  if (words == NULL || *words == '\0')
    return;

  g_test_message ("%s: %s", words, translated);
  g_assert_true (words != translated);
}

static void
try_field (const JyFormField *field)
{
  assert_translated (field->label, jy_form_field_get_label (field));
  assert_translated (field->unit, jy_form_field_get_unit (field));
  assert_translated (field->pair_label, jy_form_field_get_pair_label (field));
  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (field->options, i);

      assert_translated (option->label, jy_form_option_get_label (option));
    }
}

static void
test_words (void)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = g_ptr_array_index (forms, i);

      assert_translated (form->title, jy_form_get_title (form));
      assert_translated (form->source, jy_form_get_source (form));
      for (guint j = 0; j < form->sections->len; j++)
        {
          const JyFormSection *section = g_ptr_array_index (form->sections, j);

          assert_translated (section->title, jy_form_section_get_title (section));
        }
      for (guint j = 0; j < form->fields->len; j++)
        try_field (g_ptr_array_index (form->fields, j));
    }
}

static void
test_chinese (void)
{
  const JyForm *form = jy_form_catalogue_find ("hypertension");
  const JyFormField *field = jy_form_find (form, "symptoms");

  g_assert_cmpstr (jy_form_get_title (form), ==, "高血压患者随访服务记录表");
  g_assert_cmpstr (jy_form_field_get_label (field), ==, "症状");
  g_assert_cmpstr (jy_form_option_get_label (jy_form_field_find_option (field, 2)), ==, "头痛头晕");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-words/all", test_words);
  g_test_add_func ("/form-words/chinese", test_chinese);
  return g_test_run ();
}
