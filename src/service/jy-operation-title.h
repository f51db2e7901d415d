/* jy-operation-title.h - an operation's kind put into words, in the language of whoever reads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * jy_operation_dup_title:
 * @kind: the kind that jy_work_begin() was given
 * @subject: what it was about, "" for nothing
 * @amount: how many records it was about
 *
 * Returns: (transfer full): "Household of 张三 signed"; a kind that this program does not know is
 *   given as it is
 */
char *jy_operation_dup_title (const char *kind, const char *subject, gint64 amount);

G_END_DECLS
