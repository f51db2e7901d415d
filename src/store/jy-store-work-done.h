/* jy-store-work-done.h - every service that was given in some days, by whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-service-kind.h"
#include "jy-store.h"

G_BEGIN_DECLS

enum
{
  JY_WORK_AT_CLINIC = 1,
  JY_WORK_AT_HOME = 2,
  JY_WORK_BY_PHONE = 3,
};

/* @resident: who was served; of a household its head; 0: none is named
 * @staff: who served; 0: not said
 * @way: JY_WORK_AT_CLINIC and those after it; 0: not a visit */
typedef struct
{
  gint64 resident;
  gint64 staff;
  JyServiceKind kind;
  GDate done_on;
  int way;
} JyWorkDone;

typedef void (*JyWorkDoneVisit) (gpointer data, const JyWorkDone *done);

/* Tells @visit of each record of @first to @last, both inside, that found who was to be served, in
 * any order. */
gboolean jy_store_scan_work_done (JyStore *self,
                                  const GDate *first,
                                  const GDate *last,
                                  JyWorkDoneVisit visit,
                                  gpointer data,
                                  GError **error);

G_END_DECLS
