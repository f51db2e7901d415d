/* jy-fuzz-file.h - bytes as a file that is opened and read to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#define _GNU_SOURCE /* memfd_create */
#include <sys/mman.h>
#include <unistd.h>

#include "jy-fuzz.h"
#include "jy-table-reader.h"

static inline void
jy_fuzz_check_row (const JyTableRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      g_assert_true (i == 0 || row->cells[i - 1].column < row->cells[i].column);
      g_assert_true (g_utf8_validate (row->cells[i].text, -1, NULL));
      g_assert_cmpuint (strlen (row->cells[i].text), >, 0);
    }
}

static inline void
jy_fuzz_read_path (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, NULL, &error);

  for (guint i = 0; reader != NULL && i < jy_table_reader_get_n_sheets (reader); i++)
    {
      const JyTableRow *row;

      g_clear_error (&error);
      if (jy_table_reader_start (reader, i, TRUE, &error))
        while (jy_table_reader_next (reader, &row, &error) == JY_STEP_ROW)
          jy_fuzz_check_row (row);
    }
}

static inline void
jy_fuzz_read_file (const uint8_t *data, size_t size)
{
  int fd = memfd_create ("fuzz", 0);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", fd);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, data, size), ==, (gssize) size);
  jy_fuzz_read_path (path);
  close (fd);
}
