/* jy-chart-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n.h>

#include "jy-error.h"

#define FONT "Sans"
#define WIDTH 760  /* of a picture, and its font */
#define HEIGHT 280 /* at least */
#define SIZE 12
#define MARGIN 16
#define PIXELS 2 /* of a PNG for each of these */

#define A4_LONG 841.89 /* points */
#define A4_SHORT 595.28
#define PAPER_MARGIN 42.5 /* 15 mm */
#define PAPER_SIZE 10
#define LEAST_SIZE 7

typedef enum
{
  NONE,
  PNG,
  SVG,
  PDF,
} Format;

/* @size: of the font; all in points, or pixels of a screen */
typedef struct
{
  double width;
  double height;
  double margin;
  double size;
} Page;

static Format
find_format (const char *path)
{
  static const char *const endings[] = { [PNG] = ".png", [SVG] = ".svg", [PDF] = ".pdf" };
  g_autofree char *name = g_ascii_strdown (path, -1);

  for (guint i = PNG; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (name, endings[i]))
      return (Format) i;

  return NONE;
}

gboolean
jy_chart_file_is_known (const char *path)
{
  return find_format (path) != NONE;
}

gboolean
jy_chart_file_is_page (const char *path)
{
  return find_format (path) == PDF;
}

static gboolean
fits (const JyChartData *data, const Page *page)
{
  return jy_chart_layout_get_needed_height (data, page->width - 2 * page->margin, page->size) <=
         page->height - 2 * page->margin;
}

/* Lying if it fits, else standing, else with smaller words, else as high as it must be. */
static Page
choose_paper (const JyChartData *data)
{
  Page page = { A4_LONG, A4_SHORT, PAPER_MARGIN, PAPER_SIZE };

  if (fits (data, &page))
    return page;

  page.width = A4_SHORT;
  page.height = A4_LONG;
  while (page.size > LEAST_SIZE && !fits (data, &page))
    page.size--;
  if (!fits (data, &page))
    page.height =
      jy_chart_layout_get_needed_height (data, page.width - 2 * page.margin, page.size) +
      2 * page.margin;

  return page;
}

static Page
choose_picture (const JyChartData *data)
{
  Page page = { WIDTH, HEIGHT, MARGIN, SIZE };
  double needed = jy_chart_layout_get_needed_height (data, WIDTH - 2 * MARGIN, SIZE) + 2 * MARGIN;

  page.height = MAX (page.height, (double) (gint64) (needed + 1));
  return page;
}

static cairo_status_t
write_cb (void *closure, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
make_surface (Format format, const Page *page, GByteArray *bytes)
{
  cairo_surface_t *surface;

  if (format == PDF)
    return cairo_pdf_surface_create_for_stream (write_cb, bytes, page->width, page->height);
  if (format == SVG)
    return cairo_svg_surface_create_for_stream (write_cb, bytes, page->width, page->height);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) page->width * PIXELS,
                                        (int) page->height * PIXELS);
  cairo_surface_set_device_scale (surface, PIXELS, PIXELS);
  return surface;
}

static cairo_status_t
draw (const JyChartData *data, Format format, GByteArray *bytes)
{
  const Page page = format == PDF ? choose_paper (data) : choose_picture (data);
  const JyChartStyle style = { jy_chart_colours_get (FALSE, TRUE), FONT, page.size, FALSE };
  cairo_surface_t *surface = make_surface (format, &page, bytes);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (JyChartLayout) layout = jy_chart_layout_new (data, page.width - 2 * page.margin,
                                                          page.height - 2 * page.margin, page.size);
  cairo_status_t status;

  if (format == PDF)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, data->title);
  jy_chart_set_colour (cr, &style.colours->paper, 1);
  cairo_paint (cr);
  cairo_translate (cr, page.margin, page.margin);
  jy_chart_layout_paint (layout, cr, &style, -1);
  status = cairo_status (cr);
  cairo_destroy (cr);

  if (format == PNG && status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, write_cb, bytes);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

gboolean
jy_chart_file_write (const JyChartData *data, const char *path, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree char *name = g_filename_display_basename (path);
  Format format = find_format (path);
  cairo_status_t status;

  if (format == NONE)
    {
      g_set_error (error, JY_ERROR, JY_ERROR_INVALID,
                   _("The name of a picture ends in .png, .svg or .pdf; “%s” does not."), name);
      return FALSE;
    }

  status = draw (data, format, bytes);
  if (status != CAIRO_STATUS_SUCCESS)
    g_set_error (error, JY_ERROR, JY_ERROR_FILE, _("“%s” could not be drawn: %s."), name,
                 cairo_status_to_string (status));
  else if (!g_file_set_contents_full (path, (const char *) bytes->data, bytes->len,
                                      G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                      0600, NULL))
    jy_error_set_not_written (error, path);
  else
    return TRUE;

  return FALSE;
}
