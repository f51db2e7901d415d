/* jy-workbook.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-workbook.h"

#include <errno.h>
#include <fcntl.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "jy-error.h"
#include "jy-workbook-private.h"

static lxw_format *
add_format (lxw_workbook *book, gboolean is_bold, guint align)
{
  lxw_format *format = workbook_add_format (book);

  if (is_bold)
    format_set_bold (format);
  format_set_align (format, (guint8) align);
  format_set_align (format, LXW_ALIGN_VERTICAL_CENTER);
  return format;
}

static lxw_format *
add_cell_format (lxw_workbook *book, gboolean is_bold, guint align, const char *number)
{
  lxw_format *format = add_format (book, is_bold, align);

  format_set_num_format (format, number);
  format_set_border (format, LXW_BORDER_THIN);
  return format;
}

void
jy_workbook_formats_init (JyWorkbookFormats *self, lxw_workbook *book)
{
  static const struct
  {
    guint align;
    const char *number;
  } looks[] = {
    [JY_CELL_TEXT] = { LXW_ALIGN_LEFT, "@" },          [JY_CELL_INTEGER] = { LXW_ALIGN_RIGHT, "0" },
    [JY_CELL_NUMBER] = { LXW_ALIGN_RIGHT, "0.00" },    [JY_CELL_RATE] = { LXW_ALIGN_RIGHT, "0.00" },
    [JY_CELL_DATE] = { LXW_ALIGN_LEFT, "yyyy-mm-dd" },
  };

  self->title = add_format (book, TRUE, LXW_ALIGN_CENTER);
  format_set_font_size (self->title, 16);
  self->line = add_format (book, FALSE, LXW_ALIGN_LEFT);
  format_set_shrink (self->line);
  self->note = add_format (book, FALSE, LXW_ALIGN_LEFT);
  format_set_text_wrap (self->note);
  self->wrapped = add_cell_format (book, FALSE, LXW_ALIGN_LEFT, "@");
  format_set_text_wrap (self->wrapped);
  self->heading = add_format (book, TRUE, LXW_ALIGN_CENTER);
  format_set_text_wrap (self->heading);
  format_set_border (self->heading, LXW_BORDER_THIN);

  for (guint is_total = 0; is_total < 2; is_total++)
    {
      for (guint type = 0; type < G_N_ELEMENTS (looks); type++)
        self->cells[is_total][type] =
          add_cell_format (book, is_total, looks[type].align, looks[type].number);
      self->marked[is_total] = add_cell_format (book, is_total, LXW_ALIGN_RIGHT, "0\"*\"");
      self->linked[is_total] = add_cell_format (book, is_total, LXW_ALIGN_RIGHT, "0");
      format_set_font_color (self->linked[is_total], LXW_COLOR_BLUE);
      format_set_underline (self->linked[is_total], LXW_UNDERLINE_SINGLE);
    }
}

static gboolean
fill (JyWorkbookWriter *self,
      const JySheet *sheets,
      guint n_sheets,
      JySheetTally *tallies,
      GError **error)
{
  jy_workbook_formats_init (&self->formats, self->book);

  for (guint i = 0; i < n_sheets; i++)
    if (!jy_workbook_writer_add (self, &sheets[i], &tallies[i], error))
      return FALSE;
  return TRUE;
}

/* A name is given only to what is surely on the disk. */
static gboolean
sync_and_rename (const char *part, const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (part, O_RDWR | O_CLOEXEC, 0);
  gboolean done = fd >= 0 && g_fsync (fd) == 0;
  int folder_fd;

  if (fd >= 0)
    done = g_close (fd, NULL) && done;
  if (!done || g_rename (part, path) != 0)
    return FALSE;

  /* That the name changed should last, too; where a folder cannot be synced, it does by itself. */
  folder_fd = g_open (folder, O_RDONLY | O_CLOEXEC, 0);
  if (folder_fd >= 0)
    {
      g_fsync (folder_fd);
      g_close (folder_fd, NULL);
    }
  return TRUE;
}

/* Finds out before all the work is done, and by ourselves: the library would tell the terminal.
 * For its owner alone, as what is printed. */
static gboolean
make_empty (const char *path)
{
  int fd = g_open (path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);

  return fd >= 0 && g_close (fd, NULL);
}

gboolean
jy_workbook_write (
  const char *path, const JySheet *sheets, guint n_sheets, JyJob *job, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  lxw_workbook_options options = { 0 };
  g_autofree JySheetTally *tallies = g_new0 (JySheetTally, n_sheets);
  JyWorkbookWriter writer = { .sheets = sheets, .job = job };
  gboolean has_groups = FALSE;
  gboolean is_filled;

  g_return_val_if_fail (n_sheets > 0, FALSE);

  if (!make_empty (part))
    return jy_error_set_not_written (error, path);

  for (guint i = 0; i < n_sheets; i++)
    {
      writer.n_all += sheets[i].n_rows;
      has_groups = has_groups || jy_sheet_has_groups (&sheets[i]);
    }
  options.constant_memory = writer.n_all > JY_WORKBOOK_LARGE && !has_groups;

  writer.book = workbook_new_opt (part, &options);
  if (writer.book == NULL)
    return jy_error_set_not_written (error, path);

  is_filled = fill (&writer, sheets, n_sheets, tallies, error);
  if (workbook_close (writer.book) != LXW_NO_ERROR) /* always: it frees the book */
    writer.rc = LXW_ERROR_ZIP_CLOSE;

  if (is_filled && writer.rc == LXW_NO_ERROR && jy_workbook_is_whole (part, tallies, n_sheets) &&
      sync_and_rename (part, path))
    {
      if (job != NULL)
        jy_job_report (job, 1);
      return TRUE;
    }

  g_unlink (part);
  if (error != NULL && *error == NULL)
    jy_error_set_not_written (error, path);
  return FALSE;
}
