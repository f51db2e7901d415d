/* jy-demo-visit.h - a visit of the demonstration: its form, what came of it, a referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-demo-form.h"
#include "jy-demo-private.h"
#include "jy-form-catalogue.h"
#include "jy-known-facts.h"
#include "jy-record-desk.h"
#include "jy-work-services.h"

G_BEGIN_DECLS

/* Somebody who is visited as time goes on.
 * @desk: what is known of them
 * @done: (element-type JyServiceRecord): what was recorded so far */
typedef struct
{
  JyDemo *demo;
  JyWork *work;
  JyRecordDesk *desk;
  JyDemoBody body;
  GArray *done;
} JyDemoLife;

/* Records a visit on @day; some find nobody.
 * @outcome: cleared before; set if somebody was found */
gboolean jy_demo_visit (
  JyDemoLife *life, const JyForm *form, const GDate *day, JyOutcome *outcome, GError **error);

G_END_DECLS
