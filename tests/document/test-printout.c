/* test-printout.c - pages as numbers: nothing beyond the margins, nothing cut, nothing twice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "jy-test-pages.h"

static const JyPaperColumn columns[] = {
  { "姓名", 2, JY_TEXT_PLAIN, FALSE },
  { "应完成的服务", 6, JY_TEXT_PLAIN, FALSE },
  { "次数", 1, JY_TEXT_TO_THE_END, FALSE },
};

static char *
dup_random_text (GRand *rand, int max)
{
  static const char *const words[] = { "高血压随访", "老年人健康体检", "2026-09-30 前", "，",
                                       "Zhang San",  "家庭医生",       "☐ 是 ☑ 否",     "\n" };
  GString *text = g_string_new ("甲");
  int n = g_rand_int_range (rand, 0, max);

  for (int i = 0; i < n; i++)
    g_string_append (text, words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
  g_string_append (text, "乙");
  return g_string_free (text, FALSE);
}

static void
add_random_rows (JyPaperTable *table, GRand *rand, guint n, guint *serial)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("R%u", (*serial)++);
      g_autofree char *text = dup_random_text (rand, g_rand_int_range (rand, 1, 25));
      const char *cells[] = { name, text, "4" };
      JyRowStyle style = g_rand_int_range (rand, 0, 4) > 0 ? JY_ROW_WITH_NEXT : JY_ROW_PLAIN;

      if (g_rand_int_range (rand, 0, 5) == 0)
        style = JY_ROW_ACROSS | JY_ROW_WITH_NEXT;
      jy_paper_table_add_row (table, cells, style);
    }
}

/* Whatever the rows, each is there once, below its headings, within the margins. */
static void
test_rows (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (int run = 0; run < 20; run++)
    {
      JyDocument *document = jy_document_new (
        g_rand_int_range (rand, 0, 2) != 0 ? JY_PAPER_A4 : JY_PAPER_A4_LANDSCAPE, "入户随访单");
      g_autoptr (JyPrintout) printout = NULL;
      g_autofree char *text = dup_random_text (rand, 300);
      guint n = 0;

      jy_document_set_footer (document, "家庭医生进万家，签约服务你我他");
      jy_document_add_title (document, "入户随访单");
      jy_document_add_paragraph (document, text, JY_TEXT_INDENTED);
      jy_document_add_heading (document, "宝塔村");
      add_random_rows (jy_document_add_table (document, columns, G_N_ELEMENTS (columns)), rand,
                       (guint) g_rand_int_range (rand, 0, 120), &n);
      printout = jy_test_lay_out (document);
      jy_test_check_pages (printout);

      for (guint i = 0; i < n; i++)
        {
          g_autofree char *name = g_strdup_printf ("R%u", i);

          g_assert_cmpuint (jy_test_count (printout, name, -1), ==, 1);
        }
    }
}

static guint
find_page (const JyPrintout *self, const char *text)
{
  for (guint i = 0; i < self->items->len; i++)
    if (jy_test_item_is (jy_test_get_item (self, i), text))
      return jy_test_get_item (self, i)->page;

  g_assert_not_reached ();
}

/* Sixty rows are some pages; each begins with the headings, says what it is and which page. */
static void
test_headings (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4, "续约名单");
  JyPaperTable *table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
  g_autoptr (JyPrintout) printout = NULL;
  guint n_pages;

  jy_document_set_footer (document, "家庭医生进万户，健康生活暖万家");
  for (guint i = 0; i < 150; i++)
    jy_paper_table_add_row (table, (const char *const[]){ "张三", "高血压随访", "1" },
                            JY_ROW_PLAIN);
  printout = jy_test_lay_out (document);
  n_pages = jy_printout_get_n_pages (printout);
  g_assert_cmpuint (n_pages, >=, 3);

  for (guint page = 0; page < n_pages; page++)
    {
      g_autofree char *number = g_strdup_printf ("Page %u of %u", page + 1, n_pages);

      g_assert_cmpuint (jy_test_count (printout, "姓名", (int) page), ==, 1);
      g_assert_cmpuint (jy_test_count (printout, number, (int) page), ==, 1);
      g_assert_cmpuint (jy_test_count (printout, "续约名单", (int) page), ==, page > 0);
    }
  jy_test_check_pages (printout);
}

/* However long a table is, its last row is on the page where it is signed. */
static void
test_signed_with_table (void)
{
  static const char *const labels[] = { "Signed", "Day", "Stamp", NULL };

  for (guint n_rows = 1; n_rows < 120; n_rows++)
    {
      JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
      JyPaperTable *table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
      g_autoptr (JyPrintout) printout = NULL;
      guint last;

      for (guint i = 0; i < n_rows; i++)
        jy_paper_table_add_row (
          table, (const char *const[]){ i + 1 < n_rows ? "row" : "end", "随访", "1" },
          JY_ROW_PLAIN);
      jy_document_add_signatures (document, labels, 2);
      printout = jy_test_lay_out (document);
      last = jy_printout_get_n_pages (printout) - 1;
      g_assert_cmpuint (jy_test_count (printout, "Signed", (int) last), ==, 1);
      g_assert_cmpuint (jy_test_count (printout, "end", (int) last), ==, 1);
      jy_test_check_pages (printout);
    }
}

/* A household stays together, and its heading with it. */
static void
test_keeps_together (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
  JyPaperTable *table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
  g_autoptr (JyPrintout) printout = NULL;

  for (guint h = 0; h < 40; h++)
    {
      g_autofree char *heading = g_strdup_printf ("H%u", h);

      jy_paper_table_add_row (table, (const char *const[]){ heading },
                              JY_ROW_ACROSS | JY_ROW_WITH_NEXT);
      for (guint i = 0; i < 4; i++)
        {
          g_autofree char *name = g_strdup_printf ("H%u-%u", h, i);

          jy_paper_table_add_row (table, (const char *const[]){ name, "随访", "1" },
                                  i < 3 ? JY_ROW_WITH_NEXT : JY_ROW_PLAIN);
        }
    }
  printout = jy_test_lay_out (document);
  g_assert_cmpuint (jy_printout_get_n_pages (printout), >, 2);

  for (guint h = 0; h < 40; h++)
    {
      g_autofree char *heading = g_strdup_printf ("H%u", h);

      for (guint i = 0; i < 4; i++)
        {
          g_autofree char *name = g_strdup_printf ("H%u-%u", h, i);

          g_assert_cmpuint (find_page (printout, name), ==, find_page (printout, heading));
        }
    }
  jy_test_check_pages (printout);
}

/* Sixty members are more than a page: their heading is said again where they go on. */
static void
test_goes_on (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
  JyPaperTable *table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
  g_autoptr (JyPrintout) printout = NULL;

  jy_paper_table_add_row (table, (const char *const[]){ "张家" }, JY_ROW_ACROSS | JY_ROW_WITH_NEXT);
  for (guint i = 0; i < 60; i++)
    jy_paper_table_add_row (table, (const char *const[]){ "张三", "随访", "1" },
                            i < 59 ? JY_ROW_WITH_NEXT : JY_ROW_PLAIN);
  printout = jy_test_lay_out (document);
  g_assert_cmpuint (jy_test_count (printout, "张家", 0), ==, 1);
  for (guint page = 1; page < jy_printout_get_n_pages (printout); page++)
    g_assert_cmpuint (jy_test_count (printout, "张家 (continued)", (int) page), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "张三", -1), ==, 60);
  jy_test_check_pages (printout);
}

/* What stands above a table is said again where it goes on, and takes its room there; the heading
 * of what is said before a table is not. */
static void
test_heading_goes_on (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
  g_autoptr (JyPrintout) printout = NULL;

  for (int i = 0; i < 2; i++)
    {
      JyPaperTable *table;

      jy_document_add_heading (document, i == 0 ? "转诊登记" : "说明");
      if (i == 1)
        jy_document_add_paragraph (document, "按日期。", JY_TEXT_PLAIN);
      table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
      for (guint row = 0; row < 90; row++)
        jy_paper_table_add_row (table, (const char *const[]){ "张三", "随访", "1" }, JY_ROW_PLAIN);
    }
  printout = jy_test_lay_out (document);
  g_assert_cmpuint (jy_test_count (printout, "转诊登记", 0), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "转诊登记 (continued)", 0), ==, 0);
  g_assert_cmpuint (jy_test_count (printout, "转诊登记 (continued)", 1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "说明 (continued)", -1), ==, 0);
  g_assert_cmpuint (jy_test_count (printout, "张三", -1), ==, 180);
  jy_test_check_pages (printout);
}

/* All the bytes of @text, in order, and each once; ends of lines may be left out between items. */
static void
assert_whole (const JyPrintout *printout, const char *text)
{
  const char *rest = text;

  for (guint i = 0; i < printout->items->len && *rest != '\0'; i++)
    {
      const JyPageItem *item = jy_test_get_item (printout, i);

      if (item->kind != JY_ITEM_TEXT || item->type.size == 8.5 || item->type.is_bold ||
          item->length == 1)
        continue;
      g_assert_cmpint (strncmp (rest, item->text, item->length), ==, 0);
      rest += item->length;
      rest += *rest == '\n';
    }
  g_assert_cmpstr (rest, ==, "");
}

/* A paragraph, and a cell, of several pages. */
static void
test_long_texts (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 400; i++)
    g_string_append_printf (text, "第%u条：签约家庭医生团队按照约定提供服务，%s", i,
                            i % 7 == 0 ? "\n" : "不承担急诊。");
  for (guint is_cell = 0; is_cell < 2; is_cell++)
    {
      JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
      g_autoptr (JyPrintout) printout = NULL;

      jy_document_set_footer (document, "Z");
      if (is_cell)
        jy_paper_table_add_row (jy_document_add_table (document, columns, 3),
                                (const char *const[]){ "A", text->str, "B" }, JY_ROW_PLAIN);
      else
        jy_document_add_paragraph (document, text->str, JY_TEXT_INDENTED);
      printout = jy_test_lay_out (document);
      g_assert_cmpuint (jy_printout_get_n_pages (printout), >, 3);
      jy_test_check_pages (printout);
      assert_whole (printout, text->str);
    }
}

/* A heading never ends a page. */
static void
test_heading_not_alone (void)
{
  for (double space = 600; space < 760; space += 4)
    {
      JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
      g_autoptr (JyPrintout) printout = NULL;

      jy_document_add_space (document, space);
      jy_document_add_heading (document, "乙方职责");
      jy_document_add_paragraph (document, "如实提供信息。", JY_TEXT_PLAIN);
      printout = jy_test_lay_out (document);
      g_assert_cmpuint (find_page (printout, "乙方职责"), ==,
                        find_page (printout, "如实提供信息。"));
      jy_test_check_pages (printout);
    }
}

/* Ten to a page, and none is larger than it should be, whatever stands on it. */
static void
test_cards (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_CARDS, "联系卡");
  g_autoptr (JyPrintout) printout = NULL;

  for (guint i = 0; i < 25; i++)
    {
      JyDocument *card = jy_document_add_card (document, JY_MM (90), JY_MM (54), FALSE);

      jy_document_add_paragraph (card, "家庭医生联系卡", JY_TEXT_CENTRED | JY_TEXT_BOLD);
      for (guint line = 0; line < i / 2; line++)
        jy_document_add_paragraph (card, "医生 欧阳娜娜·阿卜杜热西提 13812345678 周一至周五", 0);
    }
  printout = jy_test_lay_out (document);
  g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 3);
  g_assert_cmpuint (jy_test_count (printout, "家庭医生联系卡", 0), ==, 10);
  g_assert_cmpuint (jy_test_count (printout, "家庭医生联系卡", 2), ==, 5);

  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (printout, i);
      const JyPaperSize *size = jy_paper_get_size (JY_PAPER_CARDS);
      double x = item->x - size->side;
      double y = fmod (item->y - size->top, JY_MM (54));

      if (item->kind != JY_ITEM_TEXT)
        continue;
      x = x >= JY_MM (90) ? x - JY_MM (90) : x;
      g_assert_cmpfloat (x + item->width, <=, JY_MM (90));
      g_assert_cmpfloat (y + item->height, <=, JY_MM (54));
    }
}

static JyPrintout *
lay_out_cards (guint n, gboolean is_back)
{
  JyDocument *document = jy_document_new (JY_PAPER_CARDS, "联系卡");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("card-%u.", i);

      jy_document_add_paragraph (jy_document_add_card (document, JY_MM (90), JY_MM (54), is_back),
                                 name, 0);
    }
  return jy_test_lay_out (document);
}

static const JyPageItem *
find_card (const JyPrintout *printout, guint card)
{
  g_autofree char *name = g_strdup_printf ("card-%u.", card);

  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (printout, i);

      if (item->kind == JY_ITEM_TEXT && item->length == strlen (name) &&
          strncmp (item->text, name, item->length) == 0)
        return item;
    }
  g_assert_not_reached ();
}

/* Turned over on its long edge, a sheet has each back behind its card: also the last of an odd
 * lot. */
static void
test_backs (void)
{
  double width = jy_paper_get_size (JY_PAPER_CARDS)->width;

  for (guint n = 1; n <= 23; n++)
    {
      g_autoptr (JyPrintout) fronts = lay_out_cards (n, FALSE);
      g_autoptr (JyPrintout) backs = lay_out_cards (n, TRUE);

      for (guint card = 0; card < n; card++)
        {
          const JyPageItem *front = find_card (fronts, card);
          const JyPageItem *back = find_card (backs, card);

          g_assert_cmpuint (front->page, ==, back->page);
          g_assert_cmpfloat_with_epsilon (front->y, back->y, 0.1);
          g_assert_cmpfloat_with_epsilon (front->x + front->width, width - back->x, 0.1);
        }
    }
}

static guint
count_dark (const JyPrintout *self, guint page)
{
  const JyPaperSize *size = jy_paper_get_size (jy_printout_get_paper (self, page));
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_A8, (int) size->width, (int) size->height);
  cairo_t *cr = cairo_create (surface);
  guint n = 0;

  jy_printout_paint (self, page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      n += cairo_image_surface_get_data (
             surface)[y * cairo_image_surface_get_stride (surface) + x] > 128;
  cairo_surface_destroy (surface);

  return n;
}

/* A tick is more ink than a box, and a box than nothing. */
static void
test_boxes (void)
{
  static const char *const texts[] = { "是", JY_BOX " 是", JY_TICKED_BOX " 是" };
  guint ink[3];

  for (guint i = 0; i < 3; i++)
    {
      JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
      g_autoptr (JyPrintout) printout = NULL;

      jy_document_set_size (document, 30);
      jy_document_add_paragraph (document, texts[i], JY_TEXT_PLAIN);
      printout = jy_test_lay_out (document);
      ink[i] = count_dark (printout, 0);
    }
  g_assert_cmpuint (ink[0], >, 50);
  g_assert_cmpuint (ink[1], >, ink[0] + 30);
  g_assert_cmpuint (ink[2], >, ink[1] + 30);
}

static void
paint_cb (cairo_t *cr, double width, double height, gconstpointer data G_GNUC_UNUSED)
{
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_fill (cr);
}

/* Written, read back: as many pages, and the letters with it. */
static void
test_pdf (void)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4_LANDSCAPE, "X");
  const char *const labels[] = { "甲方（盖章）：", "乙方（签字）：", "日期：", NULL };
  g_autoptr (JyPrintout) printout = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyJob) job = jy_job_new ("X");
  g_autofree char *folder = g_dir_make_tmp ("jy-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "x.pdf", NULL);
  g_autofree char *bytes = NULL;
  gsize length;

  jy_document_add_paragraph (document, "健康", JY_TEXT_PLAIN);
  jy_document_add_signatures (document, labels, 2);
  jy_document_add_drawing (document, 100, paint_cb, g_strdup ("x"), g_free);
  jy_document_add_page_break (document);
  jy_document_add_paragraph (document, "第二页", JY_TEXT_PLAIN);
  printout = jy_test_lay_out (document);
  jy_test_check_pages (printout);
  g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 2);
  g_assert_cmpuint (count_dark (printout, 0), >, 50000);

  g_assert_true (jy_printout_write_pdf (printout, path, job, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF"));
  for (gsize i = 0; i < length; i++) /* what is searched as text must not end early */
    bytes[i] = bytes[i] == '\0' ? ' ' : bytes[i];
  g_assert_nonnull (g_strstr_len (bytes, (gssize) length, "/Count 2"));
  g_assert_nonnull (g_strstr_len (bytes, (gssize) length, "/FontFile"));
  g_assert_nonnull (g_strstr_len (bytes, (gssize) length, "CairoFont-")); /* see jy-glyphs.h */

  /* Given up, what was there stays. */
  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_false (jy_printout_write_pdf (printout, path, job, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (path);
  g_rmdir (folder);
}

/* A name or a number is broken where its column ends, without a sign that is no part of it. */
static void
test_no_hyphens (void)
{
  static const char *const texts[] = { "Abdurishitmuhammadaliabdurishit", "430204193801017788" };
  const JyType type = { .size = 9 };
  g_auto (JyTypesetter) setter = { 0 };

  jy_typesetter_init (&setter);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (double width = 12; width < 60; width += 0.7)
      {
        jy_typesetter_set (&setter, texts[i], strlen (texts[i]), &type, width);
        g_assert_cmpfloat (jy_typesetter_get_ink_width (&setter), <=, width + 1);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/printout/rows", test_rows);
  g_test_add_func ("/printout/headings", test_headings);
  g_test_add_func ("/printout/keeps-together", test_keeps_together);
  g_test_add_func ("/printout/signed-with-table", test_signed_with_table);
  g_test_add_func ("/printout/goes-on", test_goes_on);
  g_test_add_func ("/printout/heading-goes-on", test_heading_goes_on);
  g_test_add_func ("/printout/long-texts", test_long_texts);
  g_test_add_func ("/printout/heading-not-alone", test_heading_not_alone);
  g_test_add_func ("/printout/cards", test_cards);
  g_test_add_func ("/printout/backs", test_backs);
  g_test_add_func ("/printout/boxes", test_boxes);
  g_test_add_func ("/printout/no-hyphens", test_no_hyphens);
  g_test_add_func ("/printout/pdf", test_pdf);
  return g_test_run ();
}
