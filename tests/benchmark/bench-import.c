/* bench-import.c - a roster taken over by the program, beside inflating the same file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <xlsxwriter.h>
#include <zip.h>

#include "jy-id-number.h"
#include "jy-store-private.h"

#include "jy-bench-centre.h"

typedef enum
{
  ROSTER_GOOD,     /* everybody can be taken */
  ROSTER_INVALID,  /* every identity number has a wrong check digit */
  ROSTER_CONFLICT, /* everybody is known with another number */
} Roster;

static const char *const headings[] = { "序号",       "户编号",   "户主姓名", "姓名",
                                        "与户主关系", "性别",     "身份证号", "出生日期",
                                        "电话",       "社区",     "详细住址", "人群分类",
                                        "是否签约",   "签约日期", "服务包",   "签约团队",
                                        "备注" };

static void
write_person (lxw_worksheet *sheet, guint row, Roster roster)
{
  static const char *const surnames[] = { "张", "王", "李", "刘", "陈", "杨", "赵", "周" };
  static const char *const given[] = { "建国", "秀英", "子涵", "志强", "桂花" };
  guint household = row / 3;
  guint year = 1940 + row % 80;
  guint sequence = 1 + row / 80 % 997 + (roster == ROSTER_CONFLICT ? 1 : 0);
  g_autofree char *first = g_strdup_printf ("43%04u%04u%02u%02u%03u", 101 + row / 79760, year,
                                            1 + row % 12, 1 + row % 28, sequence);
  char check = jy_id_number_get_check (first);
  g_autofree char *number =
    g_strdup_printf ("%s%c", first, roster == ROSTER_INVALID ? (check == '1' ? '2' : '1') : check);
  g_autofree char *name = g_strconcat (surnames[row % 8], given[row / 8 % 5], NULL);
  g_autofree char *code = g_strdup_printf ("%06u", household + 1);
  g_autofree char *phone = g_strdup_printf ("138%08u", row);
  g_autofree char *area = g_strdup_printf ("第%u村", household % 30 + 1);
  g_autofree char *address = g_strdup_printf ("%u组%u号", household % 9 + 1, household);
  gboolean is_signed = household % 3 == 0;
  const char *cells[] = { NULL,
                          code,
                          NULL,
                          name,
                          row % 3 == 0 ? "户主" : "子",
                          NULL,
                          number,
                          NULL,
                          phone,
                          area,
                          address,
                          year < 1960 ? "高血压" : "",
                          is_signed ? "是" : "否",
                          is_signed ? "2026-03-01" : "",
                          is_signed ? "初级包" : "",
                          is_signed ? "第一团队" : "",
                          NULL };

  worksheet_write_number (sheet, row + 1, 0, row + 1, NULL);
  for (guint c = 0; c < G_N_ELEMENTS (cells); c++)
    if (cells[c] != NULL && *cells[c] != '\0')
      worksheet_write_string (sheet, row + 1, (lxw_col_t) c, cells[c], NULL);
}

static char *
write_roster (const char *folder, guint n, Roster roster)
{
  char *path = g_build_filename (folder, "roster.xlsx", NULL);
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  lxw_workbook *book = workbook_new_opt (path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet (book, NULL);

  for (guint c = 0; c < G_N_ELEMENTS (headings); c++)
    worksheet_write_string (sheet, 0, (lxw_col_t) c, headings[c], NULL);
  for (guint row = 0; row < n; row++)
    write_person (sheet, row, roster);
  g_assert_cmpint (workbook_close (book), ==, LXW_NO_ERROR);

  return path;
}

/* Seconds to inflate every part of the workbook. */
static double
inflate_all (const char *path)
{
  double start = jy_bench_now ();
  zip_t *zip = zip_open (path, ZIP_RDONLY, NULL);
  char buffer[65536];

  for (gint64 i = 0; i < zip_get_num_entries (zip, 0); i++)
    {
      zip_file_t *part = zip_fopen_index (zip, (zip_uint64_t) i, 0);

      while (zip_fread (part, buffer, sizeof buffer) > 0)
        continue;
      zip_fclose (part);
    }
  zip_close (zip);

  return jy_bench_now () - start;
}

/* Runs the program.  Returns: the seconds it took; @memory: (out): its peak in bytes */
static double
import (const char *jiayi, const char *roster, const char *database, double *memory)
{
  g_autofree char *option = g_strconcat ("--database=", database, NULL);
  const char *argv[] = { jiayi, "import", roster, option, "--today=" JY_BENCH_TODAY, NULL };

  return jy_bench_run (argv, memory);
}

static void
measure (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *database = g_build_filename (folder, "import.db", NULL);
  double good, again, invalid, conflict, memory, limit;

  g_unlink (database);
  {
    g_autofree char *path = write_roster (folder, n, ROSTER_GOOD);

    limit = inflate_all (path);
    good = import (jiayi, path, database, &memory);
    jy_bench_print ("import a roster (goal 12)", n, good, limit, "s", "inflating it");
    jy_bench_print ("import a roster, peak memory (goal 64 MiB)", n, memory, 64 * 1024 * 1024,
                    "bytes", "64 MiB");
    again = import (jiayi, path, database, &memory);
    jy_bench_print ("import the same again", n, again, good, "s", "the import");
  }
  {
    g_autofree char *path = write_roster (folder, n, ROSTER_CONFLICT);

    conflict = import (jiayi, path, database, &memory);
    jy_bench_print ("import, all conflict (goal 2)", n, conflict, good, "s", "the good import");
  }
  g_unlink (database);
  {
    g_autofree char *path = write_roster (folder, n, ROSTER_INVALID);

    invalid = import (jiayi, path, database, &memory);
    jy_bench_print ("import, all invalid (goal 2)", n, invalid, good, "s", "the good import");
    g_unlink (path);
  }
  g_unlink (database);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);

  g_mkdir_with_parents (argv[2], 0700);
  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes) && jy_bench_sizes[i] <= 200000; i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      measure (argv[1], argv[2], jy_bench_sizes[i]);

  return 0;
}
