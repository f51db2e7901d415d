/* jy-chart-file.h - a chart as a file: PNG, SVG or PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-chart-layout.h"

G_BEGIN_DECLS

/* Whether @path ends in .png, .svg or .pdf. */
gboolean jy_chart_file_is_known (const char *path);

/* Whether @path ends in .pdf: what is written there is a page to print. */
gboolean jy_chart_file_is_page (const char *path);

/* Writes @data to @path, in the colours of paper; PDF: one page of A4, higher only if so many rows
 * cannot be read on it.  What was there is replaced once the new one is whole.
 *
 * Returns: FALSE with %JY_ERROR_INVALID if the name says no format, or if it could not be written
 */
gboolean jy_chart_file_write (const JyChartData *data, const char *path, GError **error);

G_END_DECLS
