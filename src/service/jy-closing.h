/* jy-closing.h - which record ends, and from which day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @day is the first one on which it holds no more.  @rev is the one that was shown. */
typedef struct
{
  gint64 id;
  int rev;
  GDate day;
} JyClosing;

G_END_DECLS
