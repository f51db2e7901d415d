/* jy-callback-grid-private.h - the inside of a pile of call sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-callback-grid.h"

G_BEGIN_DECLS

/* The boxes of a row; those between are answers. */
enum
{
  JY_CALL_DAY,
  JY_CALL_CONTACT,
  JY_CALL_SIGNED,
  JY_CALL_SATISFACTION = 10,
  JY_CALL_NOTE,
  JY_CALL_N_BOXES
};

/**
 * JyCallBox:
 * @label: an N_() string with context "call-back": the heading, and a part of the accessible name
 * @legend: (nullable): an N_() string: what may be typed
 * @offset: where the answer is in JyCallbackAnswers
 * @greatest: the greatest number; 0: no number
 */
typedef struct
{
  const char *label;
  const char *legend;
  gsize offset;
  int greatest;
  int chars;
} JyCallBox;

extern const JyCallBox jy_call_boxes[JY_CALL_N_BOXES];

/* Somebody's call sheet. */
typedef struct
{
  JyStoredCallback *stored; /* (owned) */
  GtkWidget *entries[JY_CALL_N_BOXES];
  GtkLabel *said;
  gboolean is_saving;
} JyCall;

struct _JyCallbackGrid
{
  JyRowGrid parent_instance;

  GPtrArray *calls; /* (element-type JyCall): the rows */
};

/* Puts what is stored into the boxes. */
void jy_call_fill (JyCall *call);

/* Whether a box says something else than what is stored. */
gboolean jy_call_is_changed (const JyCall *call);

/* What the stored answers mean. */
void jy_call_say_meaning (JyCall *call);

/* Whether what is typed so far ends the call. */
gboolean jy_call_is_over (const JyCall *call);

/* Reads and saves a row, and goes on to the next one; if that cannot be, the row says why. */
void jy_callback_grid_save (JyCallbackGrid *self, JyCall *call);

G_END_DECLS
