/* test-template-element.c - a template is changed and written; what is damaged is refused
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-error.h"
#include "jy-template-catalogue.h"
#include "jy-template-compare.h"
#include "jy-template-edit.h"
#include "jy-template-element.h"
#include "jy-test-pages.h"

#define HEAD "<document id='x' for='household' paper='a4'>"

static JyTemplate *
parse (const char *xml)
{
  g_autoptr (GError) error = NULL;
  JyTemplate *template = jy_template_parse (xml, -1, &error);

  g_assert_no_error (error);
  return template;
}

static JyPrintout *
lay_out (const JyTemplate *template)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  JyDocument *document = jy_template_make_document (template, "X");

  jy_template_fill (template, facts, document);
  return jy_test_lay_out (document);
}

/* What is written says what was read: the same pages, and the same again. */
static void
test_round_trip (void)
{
  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    {
      g_autoptr (JyTemplate) first = jy_template_catalogue_read (entry->id, NULL);
      g_autofree char *xml = jy_template_write (first);
      g_autoptr (JyTemplate) second = parse (xml);
      g_autofree char *again = jy_template_write (second);
      g_autoptr (JyPrintout) a = lay_out (first);
      g_autoptr (JyPrintout) b = lay_out (second);

      g_assert_cmpstr (xml, ==, again);
      g_assert_cmpstr (jy_template_get_id (first), ==, jy_template_get_id (second));
      g_assert_cmpint (jy_template_get_subject (first), ==, jy_template_get_subject (second));
      g_assert_cmpint (jy_template_needs_agreement (first), ==,
                       jy_template_needs_agreement (second));
      g_assert_cmpint (jy_template_shows_numbers (first), ==, jy_template_shows_numbers (second));
      g_assert_cmpuint (jy_printout_get_n_pages (a), ==, jy_printout_get_n_pages (b));
      g_assert_cmpuint (a->items->len, ==, b->items->len);
      for (guint i = 0; i < a->items->len; i++)
        g_assert_cmpstr (jy_test_get_item (a, i)->text, ==, jy_test_get_item (b, i)->text);
    }
}

/* Somebody types what XML has a meaning for, in lines; it is there again. */
static void
test_typed (void)
{
  g_autoptr (JyTemplate) template = parse (HEAD "<text>a</text></document>");
  JyElement *root = jy_template_get_root (template);
  JyElement *text = root->children->pdata[0];
  g_autofree char *xml = NULL;
  g_autoptr (JyTemplate) again = NULL;

  g_string_assign (text->text, "<b>&\"'\n{household.head}\x01");
  text->style = JY_TEXT_BOLD | JY_TEXT_SMALL;
  for (guint kind = JY_ELEMENT_TITLE; kind < JY_N_ELEMENTS; kind++)
    if (jy_element_kind_fits ((JyElementKind) kind, JY_ELEMENT_DOCUMENT))
      g_ptr_array_add (root->children, jy_element_new_complete ((JyElementKind) kind));
  jy_template_set_paper (template, JY_PAPER_A3_LANDSCAPE);
  jy_template_set_size (template, 12);
  jy_template_set_slogan (template, 2);
  xml = jy_template_write (template);
  again = parse (xml);
  g_assert_cmpuint (jy_template_get_root (again)->children->len, ==, root->children->len);
  text = jy_template_get_root (again)->children->pdata[0];
  g_assert_cmpstr (text->text->str, ==, "<b>&\"'\n{household.head}");
  g_assert_cmpint (text->style, ==, JY_TEXT_BOLD | JY_TEXT_SMALL);
  g_assert_cmpint (jy_template_get_paper (again), ==, JY_PAPER_A3_LANDSCAPE);
  g_assert_cmpfloat (jy_template_get_size (again), ==, 12);
  g_assert_cmpuint (jy_template_get_slogan (again), ==, 2);
}

/* What is wrong is said of the element where it is. */
static void
test_problems (void)
{
  static const struct
  {
    const char *xml;
    const char *sentence; /* NULL: nothing is wrong */
  } cases[] = {
    { HEAD "<text>{household.head}</text></document>", NULL },
    { HEAD "<text>Dear {household.hed}</text></document>",
      "Paragraph “Dear {household.”: There is no field “household.hed” here: insert one from the "
      "list of fields." },
    { HEAD "<heading>{member.name}</heading></document>",
      "Heading “{Name of the mem”: There is no field “Name of the member” here: insert one from "
      "the "
      "list of fields." },
    { HEAD "<text>{household.head</text></document>",
      "Paragraph “{household.head”: A “{” has no “}” after it." },
    { HEAD "<table><column title='A' width='1'>{}</column></table></document>",
      "Column “A”: There is no field “” here: insert one from the list of fields." },
    { HEAD "<table of='staff'/></document>",
      "Table: Nothing is in it: add something to it or delete it." },
    { HEAD "</document>", "Document: Nothing is in it: add something to it or delete it." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyTemplate) template = parse (cases[i].xml);
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (jy_template_check (template, &error), ==, cases[i].sentence == NULL);
      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, cases[i].sentence);
    }
}

static void
refuse (const char *xml, gssize length)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (jy_template_read (xml, length, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_assert_cmpuint (strlen (error->message), <, 300);
}

static char *
repeat (const char *head, const char *piece, guint n, const char *tail)
{
  GString *text = g_string_new (head);

  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);
  g_string_append (text, tail);
  return g_string_free (text, FALSE);
}

/* A file that nobody here has written. */
static void
test_hostile (void)
{
  g_autofree char *nested = repeat (HEAD, "<card width='90' height='54'>", 5000, "");
  g_autofree char *deep = repeat ("", "<document id='x' for='list' paper='a4'>", 3000, "");
  g_autofree char *many = repeat (HEAD, "<page/>", 2000, "</document>");
  g_autofree char *megabyte = repeat (HEAD "<text>", "阿依古丽", 90000, "</text></document>");
  g_autofree char *lengthy = repeat (HEAD "<text>", "阿依古丽", 1001, "</text></document>");
  g_autofree char *wide =
    repeat (HEAD "<table>", "<column title='' width='1'/>", 21, "</table></document>");
  const char *const cases[] = {
    nested,
    deep,
    many,
    megabyte,
    lengthy,
    wide,
    "",
    " ",
    "\xff\xfe",
    "<",
    HEAD,
    HEAD "</text>",
    HEAD "<text>\xff</text></document>",
    HEAD "<text>&bad;</text></document>",
    HEAD "<text>x</text></document>" HEAD "</document>",
    "<document for='list' paper='a4'><text>x</text></document>",
    HEAD "<space height='-1'/></document>",
    HEAD "<space height='1e9'/></document>",
    HEAD "<card width='0' height='0'/></document>",
    HEAD "<card width='nan' height='inf'/></document>",
    HEAD "<signatures across='0'><place>x</place></signatures></document>",
    HEAD "<table least='4294967295'><column title='' width='1'/></table></document>",
    HEAD "<table><column title='' width='-3'/></table></document>",
    "<document id='x' for='list' paper='a4' size='0'><text>x</text></document>",
    "<document id='x' for='list' paper='a4' slogan='9'><text>x</text></document>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    refuse (cases[i], -1);
  refuse (HEAD "<text>a\0b</text></document>", (gssize) sizeof HEAD + 20);
}

/* Any byte of a document may be any other: it is refused in a sentence or laid out. */
static void
test_mutated (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (JyTemplate) agreement = jy_template_catalogue_read ("agreement", NULL);
  g_autofree char *xml = jy_template_write (agreement);
  gsize length = strlen (xml);

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *copy = g_memdup2 (xml, length + 1);
      g_autoptr (GError) error = NULL;
      g_autoptr (JyTemplate) template = NULL;

      for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        copy[g_rand_int_range (rand, 0, (gint32) length)] = (char) g_rand_int_range (rand, 0, 256);
      template = jy_template_read (copy, (gssize) length, &error);
      g_assert_true ((template == NULL) == (error != NULL));
      if (template != NULL && i % 50 == 0)
        {
          g_autoptr (JyPrintout) printout = lay_out (template);

          g_assert_cmpuint (jy_printout_get_n_pages (printout), >, 0);
        }
    }
}

/* Whatever the numbers allow ends, on however many pages. */
static void
test_extremes (void)
{
  static const char *const cases[] = {
    "<document id='x' for='household' paper='cards' size='24'><card width='20' height='10'><table "
    "least='60' height='420'><column title='' width='0.1'>一</column></table></card></document>",
    "<document id='x' for='household' paper='a4' size='24'><table least='2' height='420'><column "
    "title='一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十'"
    " width='0.1'>x</column><column title='' width='20'>x</column></table></document>",
    "<document id='x' for='household' paper='a4' size='24'><grid><row height='420'><label "
    "width='0.1'>一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
    "二三四五六七八九十</label><value width='20'>x</value></row></grid></document>",
    "<document id='x' for='household' paper='a4'><space height='420'/><card width='420' "
    "height='420'><text>一</text></card><signatures across='6'><place>a</place></signatures>"
    "<text>a&#x2028;&#x2029;&#13;&#x2028;b</text></document>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyTemplate) template = parse (cases[i]);
      g_autoptr (JyPrintout) printout = lay_out (template);

      g_assert_cmpuint (jy_printout_get_n_pages (printout), <, 200);
    }
}

/* Steps of somebody at work, and each back. */
static void
test_edit (void)
{
  g_autoptr (JyTemplateEdit) edit = jy_template_edit_new (
    HEAD "<title>T</title><ticks><tick>a</tick><tick>b</tick></ticks></document>", NULL);
  g_autofree char *first = g_strdup (jy_template_edit_get_xml (edit));
  g_autofree char *added = NULL;

  g_assert_cmpint (jy_template_edit_get_n_nodes (edit), ==, 5);
  g_assert_cmpint (jy_template_edit_get_node (edit, 3)->block, ==, 2);
  g_assert_null (jy_template_edit_get_node (edit, 5));
  g_assert_false (jy_template_edit_can_add (edit, 1, JY_ELEMENT_TICK));
  g_assert_false (jy_template_edit_can_add (edit, 0, JY_ELEMENT_CARD));

  /* Into what is chosen, behind it, behind what has it. */
  g_assert_cmpint (jy_template_edit_add (edit, 2, JY_ELEMENT_TICK), ==, 5);
  g_assert_cmpint (jy_template_edit_add (edit, 3, JY_ELEMENT_TICK), ==, 4);
  g_assert_cmpint (jy_template_edit_add (edit, 3, JY_ELEMENT_TEXT), ==, 7);
  added = g_strdup (jy_template_edit_get_xml (edit));
  g_assert_cmpint (jy_template_edit_move (edit, 7, 1), ==, -1);
  g_assert_cmpint (jy_template_edit_move (edit, 7, -1), ==, 2);
  g_assert_cmpint (jy_template_edit_remove (edit, 0), ==, -1);
  g_assert_cmpint (jy_template_edit_remove (edit, 2), ==, 2);

  /* Typing into one element is one step. */
  for (const char *typed = "abc"; *typed != '\0'; typed++)
    {
      g_string_append_c (jy_template_edit_get_node (edit, 1)->element->text, *typed);
      g_assert_true (jy_template_edit_touch (edit, 1));
    }
  g_assert_false (jy_template_edit_touch (edit, 1));
  g_assert_cmpint (jy_template_edit_take_back (edit), ==, 1);
  g_assert_cmpstr (jy_template_edit_get_node (edit, 1)->element->text->str, ==, "T");
  g_assert_cmpint (jy_template_edit_take_back (edit), ==, 2);
  g_assert_cmpint (jy_template_edit_take_back (edit), ==, 7);
  g_assert_cmpstr (jy_template_edit_get_xml (edit), ==, added);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (jy_template_edit_take_back (edit), >=, 0);
  g_assert_cmpstr (jy_template_edit_get_xml (edit), ==, first);
  g_assert_cmpint (jy_template_edit_take_back (edit), ==, -1);
}

/* What differs is said as people read it; what was changed stands together. */
static void
test_compare (void)
{
  g_autoptr (JyTemplate) before =
    parse (HEAD "<title>T</title><text>Dear {household.head}</text><page/></document>");
  g_autoptr (JyTemplate) after = parse (
    HEAD "<title>T</title><text style='bold'>Dear all</text><page/><space height='3'/></document>");
  g_autoptr (GPtrArray) list = jy_template_compare (before, after);
  g_autoptr (GPtrArray) same = jy_template_compare (before, before);
  const JyTemplateDifference *changed, *added;

  g_assert_cmpuint (same->len, ==, 0);
  g_assert_cmpuint (list->len, ==, 2);
  changed = list->pdata[0];
  g_assert_cmpstr (changed->before, ==, "Paragraph: Dear {Head of the household}");
  g_assert_cmpstr (changed->after, ==, "Paragraph: Dear all · Bold");
  added = list->pdata[1];
  g_assert_null (added->before);
  g_assert_cmpstr (added->after, ==, "Empty space · height (mm) 3");
}

/* People read labels; what they type is read back, and what is no label stays. */
static void
test_shown (void)
{
  static const char *const cases[][2] = {
    { "Dear {household.head}!", "Dear {Head of the household}!" },
    { "{cat} {", "{cat} {" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = jy_template_dup_shown (cases[i][0]);
      g_autofree char *stored = jy_template_dup_stored (cases[i][1]);

      g_assert_cmpstr (shown, ==, cases[i][1]);
      g_assert_cmpstr (stored, ==, cases[i][0]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/template-element/round-trip", test_round_trip);
  g_test_add_func ("/template-element/typed", test_typed);
  g_test_add_func ("/template-element/problems", test_problems);
  g_test_add_func ("/template-element/edit", test_edit);
  g_test_add_func ("/template-element/compare", test_compare);
  g_test_add_func ("/template-element/shown", test_shown);
  g_test_add_func ("/template-element/hostile", test_hostile);
  g_test_add_func ("/template-element/mutated", test_mutated);
  g_test_add_func ("/template-element/extremes", test_extremes);
  return g_test_run ();
}
