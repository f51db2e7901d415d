/* jy-report-drawing.h - a chart on paper: the drawing of the screen, and what it says in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-chart-data.h"
#include "jy-document.h"

G_BEGIN_DECLS

/**
 * jy_document_add_chart:
 * @charts: (element-type JyChartData): a reference is kept, and they do not change
 * @index: which of them
 * @paper: what it will stand on
 *
 * A chart with more rows than a page has room for is divided into drawings of the same scale.
 */
void jy_document_add_chart (JyDocument *self, GPtrArray *charts, guint index, JyPaper paper);

G_END_DECLS
