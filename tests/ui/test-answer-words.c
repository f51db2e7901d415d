/* test-answer-words.c - what stands beside a field of a record form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-answer-words.h"

#include <pango/pango.h>
#include <string.h>

#include "jy-form-catalogue.h"
#include "jy-test.h"

/* Returns: (transfer full): the text of the legend of @field, without markup */
static char *
dup_legend (const JyForm *form, const JyFormField *field, const JyAnswers *answers)
{
  g_autofree char *markup = jy_answer_dup_legend (form, field, answers);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  pango_parse_markup (markup, -1, 0, NULL, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* Whether a line may end at @at, a byte of @text. */
static gboolean
may_break_at (const char *text, const char *at)
{
  int n_chars = (int) g_utf8_strlen (text, -1);
  g_autofree PangoLogAttr *attrs = g_new0 (PangoLogAttr, n_chars + 1);

  pango_get_log_attrs (text, -1, -1, pango_language_from_string ("zh-cn"), attrs, n_chars + 1);
  return attrs[g_utf8_pointer_to_offset (text, at)].is_line_break;
}

/* In every form: each code stands there with its words, on its line. */
static void
test_codes_keep_their_words (void)
{
  const GPtrArray *forms = jy_form_catalogue_list ();
  g_autoptr (JyAnswers) none = jy_answers_new ();

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = forms->pdata[i];

      for (guint k = 0; k < form->fields->len; k++)
        {
          const JyFormField *field = form->fields->pdata[k];
          g_autofree char *legend = dup_legend (form, field, none);

          for (guint n = 0; n < field->options->len; n++)
            {
              const JyFormOption *option = field->options->pdata[n];
              g_autofree char *code = g_strdup_printf ("%d\302\240", option->code);
              const char *words = strstr (legend, code);

              g_assert_nonnull (words);
              g_assert_false (may_break_at (legend, words + strlen (code)));
            }
        }
    }
}

static const char form_xml[] =
  "<form id='pain' version='1' title='Pain' source='A test'>"
  "<section title='Pain'>"
  "<field id='pain' type='code' label='Pain'>"
  "<option code='1' label='心悸胸闷'/>"
  "<option code='2' label='A &lt; B'/>"
  "<option code='3' label='明显打砸行为，不分场合，针对财物，不能接受劝说而停止的'/>"
  "<option code='4' label='无'/>"
  "</field></section></form>";

static void
test_options (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyForm) form = jy_form_read (form_xml, -1, &error);
  g_autoptr (JyAnswers) answers = jy_answers_new ();
  g_autofree char *markup = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  jy_answers_set (answers, "pain", "2");
  markup = jy_answer_dup_legend (form, jy_form_find (form, "pain"), answers);
  g_assert_nonnull (strstr (markup, "<b>2"));
  g_assert_null (strstr (markup, "<b>1"));

  text = dup_legend (form, jy_form_find (form, "pain"), answers);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3); /* the long one has a line of its own */
  g_assert_true (g_str_has_prefix (lines[1], "3"));
  g_assert_nonnull (strchr (lines[0], '<'));
  for (const char *c = strstr (text, "心"); c < strstr (text, "闷"); c = g_utf8_next_char (c))
    g_assert_false (may_break_at (text, g_utf8_next_char (c)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-words/codes-keep-their-words", test_codes_keep_their_words);
  g_test_add_func ("/answer-words/options", test_options);
  return g_test_run ();
}
