/* test-template.c - every document, for whoever it may be printed: nothing is cut, nothing remains
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-field.h"
#include "jy-template-catalogue.h"
#include "jy-test-pages.h"

#define HEAD "<document id='x' for='household' paper='a4'>"

static JyPrintout *
print (const char *xml, const JyPaperFacts *facts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTemplate) template = jy_template_read (xml, -1, &error);
  JyDocument *document;

  g_assert_no_error (error);
  document = jy_template_make_document (template, "X");
  jy_template_fill (template, facts, document);
  return jy_test_lay_out (document);
}

static guint
count (const JyPrintout *self, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (self, i);

      n += item->kind == JY_ITEM_TEXT && g_strstr_len (item->text, (gssize) item->length, words);
    }

  return n;
}

/* What is known stands there, what is not is a line; a row for each member. */
static void
test_fill (void)
{
  static const char xml[] =
    HEAD "<text>Head: {household.head}, {household.phone}</text>"
         "<table of='members' least='3'><column title='Name' width='1'>{member.name}</column>"
         "<column title='Of' width='1'>{household.head}</column></table>"
         "<grid><row><label>Area</label><value>{household.area}</value></row></grid>"
         "<text when='resident.name'>Nobody</text><text when='household.head'>Somebody</text>"
         "<ticks><tick when='group.elderly'>old</tick><tick when='group.child'>young</tick></ticks>"
         "</document>";
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  g_autoptr (JyPrintout) printout = NULL;

  jy_paper_facts_set (facts, "household.head", "Zhang {San}");
  jy_paper_facts_set (facts, "group.elderly", "1");
  jy_paper_facts_set (jy_paper_facts_add_row (facts, "members"), "member.name", "Chen Mei");
  printout = print (xml, facts);
  g_assert_cmpuint (count (printout, "Head: Zhang {San}, ＿＿"), ==, 1);
  g_assert_cmpuint (count (printout, "Chen Mei"), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "Zhang {San}", -1), ==, 1); /* no row to write in */
  g_assert_cmpuint (count (printout, "Nobody"), ==, 0);
  g_assert_cmpuint (count (printout, "Somebody"), ==, 1);
  g_assert_cmpuint (count (printout, JY_TICKED_BOX), ==, 1);
  g_assert_cmpuint (count (printout, JY_BOX), ==, 1);
}

/* What does not exist is refused when the document is read, and named. */
static void
test_refused (void)
{
  static const struct
  {
    const char *xml;
    const char *named;
  } cases[] = {
    { HEAD "<text>{household.hed}</text></document>", "household.hed" },
    { HEAD "<text>{member.name}</text></document>", "Name of the member" },
    { HEAD "<table of='staff'><column title='' width='1'>{member.name}</column></table></document>",
      "Name of the member" },
    { HEAD "<table of='cats'><column title='' width='1'>x</column></table></document>", "cats" },
    { HEAD "<ticks><tick when='group.rich'>x</tick></ticks></document>", "group.rich" },
    { HEAD "<table><text>x</text></table></document>", "text" },
    { HEAD "<picture/></document>", "picture" },
    { HEAD "<text style='red'>x</text></document>", "red" },
    { HEAD "<text colour='red'>x</text></document>", "colour" },
    { HEAD "<text when='cats'>x</text></document>", "cats" },
    { HEAD "<text>{referral.urgent}</text></document>", "referral.urgent" },
    { HEAD "<text>{referral.urgentx}</text></document>", "referral.urgentx" },
    { "<document id='x' for='cats' paper='a4'/>", "cats" },
    { "<document id='x' for='list' paper='a9'/>", "a9" },
    { "<text>x</text>", "text" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (jy_template_read (cases[i].xml, -1, &error));
      g_assert_nonnull (error);
      if (strstr (error->message, cases[i].named) == NULL)
        g_error ("“%s” is not in “%s”", cases[i].named, error->message);
    }
}

/* People know a field by its label: no two have the same. */
static void
test_labels (void)
{
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (const JyPaperField *field = jy_paper_fields; field->name != NULL; field++)
    {
      g_assert_true (g_hash_table_add (labels, (gpointer) jy_paper_field_get_label (field)));
      g_assert_true (g_hash_table_add (names, (gpointer) field->name));
      g_assert_true (jy_paper_field_find (field->name) == field);
      g_assert_true (jy_paper_field_find_label (jy_paper_field_get_label (field)) == field);
      g_assert_true (*field->list == '\0' || jy_paper_list_find (field->list) != NULL);
    }
  g_assert_null (jy_paper_field_find ("household.hed"));
}

/* A text that is long, of Chinese, of other names, or of no blanks at all. */
static const char *
get_long (GRand *rand)
{
  static const char *const texts[] = {
    "欧阳阿依古丽·阿卜杜热西提·买买提明",
    "湘潭市岳塘区建设路街道中山社区第七网格解放巷一百二十八号附三栋二单元一千一百零三室",
    "Abdurishitmuhammadaliabdurishitmuhammadaliabdurishit",
    "430204193801017788",
    "高血压、糖尿病、严重精神障碍、残疾人、长期卧床、计划生育特殊家庭",
    "",
  };

  return texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))];
}

/* @list: "" for what is in no list */
static void
set_some (JyPaperFacts *facts, const char *list, GRand *rand)
{
  for (const JyPaperField *field = jy_paper_fields; field->name != NULL; field++)
    if (g_str_equal (field->list, list))
      jy_paper_facts_set (facts, field->name, get_long (rand));
}

static JyPaperFacts *
make_facts (GRand *rand, guint n_rows)
{
  JyPaperFacts *facts = jy_paper_facts_new ();
  const char *const *boxes = jy_paper_facts_list_boxes ();

  set_some (facts, "", rand);
  for (gsize i = 0; boxes[i] != NULL; i++)
    jy_paper_facts_set_code (facts, boxes[i], g_rand_int_range (rand, 0, 4));
  for (const JyPaperListName *list = jy_paper_lists; list->name != NULL; list++)
    for (guint r = 0; r < n_rows; r++)
      set_some (jy_paper_facts_add_row (facts, list->name), list->name, rand);

  return facts;
}

/* With nothing known, with long texts, with ten members: nothing is cut, no field remains. */
static void
test_catalogue (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  static const guint rows[] = { 0, 1, 10, 40 };

  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (JyTemplate) template = jy_template_catalogue_read (entry->id, &error);
        g_autoptr (JyPaperFacts) facts = NULL;
        g_autoptr (JyPrintout) printout = NULL;
        JyDocument *document;

        g_assert_no_error (error);
        g_assert_cmpstr (jy_template_get_id (template), ==, entry->id);
        facts = rows[i] > 0 ? make_facts (rand, rows[i]) : jy_paper_facts_new ();
        document = jy_template_make_document (template, "X");
        jy_template_fill (template, facts, document);
        printout = jy_test_lay_out (document);
        g_assert_cmpuint (jy_printout_get_n_pages (printout), >, 0);
        g_assert_cmpuint (count (printout, "{"), ==, 0);
        g_assert_cmpuint (count (printout, "}"), ==, 0);
        if (!jy_template_is_card (template))
          jy_test_check_pages (printout);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/template/fill", test_fill);
  g_test_add_func ("/template/refused", test_refused);
  g_test_add_func ("/template/labels", test_labels);
  g_test_add_func ("/template/catalogue", test_catalogue);
  return g_test_run ();
}
