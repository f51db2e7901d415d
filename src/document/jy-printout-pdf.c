/* jy-printout-pdf.c - pages into a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-printout-private.h"

static cairo_status_t
collect_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
paint_pages (const JyPrintout *self, cairo_surface_t *surface, JyJob *job, GError **error)
{
  cairo_t *cr = cairo_create (surface);
  g_auto (JyTypesetter) setter = { 0 };
  gboolean goes_on = TRUE;

  jy_typesetter_init (&setter);
  for (guint i = 0; goes_on && i < self->pages->len; i++)
    {
      const JyPaperSize *size = jy_paper_get_size (jy_printout_get_paper (self, i));

      cairo_pdf_surface_set_size (surface, size->width, size->height);
      jy_printout_paint_with (self, i, cr, &setter);
      cairo_show_page (cr);
      if (job == NULL)
        continue;
      jy_job_report (job, (double) i / self->pages->len);
      goes_on = !g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error);
    }
  cairo_destroy (cr);

  return goes_on;
}

gboolean
jy_printout_write_pdf (const JyPrintout *self, const char *path, JyJob *job, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (collect_cb, bytes, 1, 1);
  gboolean is_painted;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Jiayi " VERSION);
  is_painted = paint_pages (self, surface, job, error);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  if (!is_painted)
    return FALSE;

  /* Whole and on the disk before it takes its place; for its owner alone. */
  if (g_file_set_contents_full (path, (const char *) bytes->data, bytes->len,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                NULL))
    return TRUE;

  return jy_error_set_not_written (error, path);
}
