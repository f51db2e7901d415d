/* jy-signing-page-private.h - the inside of the page that signs: its steps, and what it waits for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-desk.h"
#include "jy-signing-page.h"

G_BEGIN_DECLS

#define JY_SIGNING_N_STEPS 5
#define JY_SIGNING_TERMS_STEP 1 /* the second */

/* What follows when what was typed is found right. */
typedef enum
{
  JY_SIGNING_STAY,
  JY_SIGNING_NEXT,
  JY_SIGNING_BACK,
  JY_SIGNING_SIGN,
} JySigningAim;

struct _JySigningPage
{
  JyPage parent_instance;

  gint64 household;    /* 0: none yet */
  JySigningDesk *desk; /* (owned) (nullable) */
  int step;
  JySigningAim aim;
  gboolean busy;
  GtkWidget *focus; /* (nullable): where the user was when it became busy; a weak pointer */

  GtkStack *stack;
  GtkLabel *trail;
  GtkLabel *lead;
  GtkStack *steps;
  GtkWidget *step_widgets[JY_SIGNING_N_STEPS];
  GtkWidget *questions;
  GtkLabel *question;
  GtkWidget *confirm;
  GtkWidget *not_signing;
  GtkLabel *end_title;
  GtkScrolledWindow *end;
  GtkWidget *open_household;
};

/* Shows a step filled from the desk. */
void jy_signing_page_show_step (JySigningPage *self, int step);

/* Which actions make sense now. */
void jy_signing_page_update (JySigningPage *self);

/* While a call is under way nothing can be typed or pressed. */
void jy_signing_page_set_busy (JySigningPage *self, gboolean busy);

/* Reads everything for the household. */
void jy_signing_page_open_desk (JySigningPage *self, GCancellable *cancellable);

/* Collects what the step holds, checks it where the next step is a signature, and goes on. */
void jy_signing_page_go_for (JySigningPage *self, JySigningAim aim);

/* Stores what was collected, and goes where the user aimed at. */
void jy_signing_page_store (JySigningPage *self);

/* The household does not sign today: records the talk, and throws a draft away. */
void jy_signing_page_refuse (JySigningPage *self);

G_END_DECLS
