/* jy-trend-document.h - the trends of a person on paper: the drawings, then a table of their
 * numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-document.h"

G_BEGIN_DECLS

/**
 * jy_trend_document_new:
 * @title: of whom it is
 * @trends: (element-type JyTrendSeries): at least one; a reference is kept, and they do not change
 *
 * Returns: (transfer full): the same drawings as on the screen, and each service that measured
 *   something as a row, the latest first
 */
JyDocument *jy_trend_document_new (const char *title, GPtrArray *trends) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
