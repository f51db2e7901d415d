/* jy-store-callbacks.h - call-backs: whom the lot chose, what they answered, what was ordered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-callback.h"
#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredCallbackSample:
 * @team: whose signings are checked; 0: those of a doctor
 * @doctor: whose signings are checked; 0: those of a whole team
 * @seed: 0 to 4294967295: jy_sample_draw() chooses the same people with it
 * @size: how many were asked for; fewer are drawn if there are not so many
 * @n_signed: how many people were signed there that day
 * @n_without_phone: of these, how many cannot be called, and were not drawn from
 *
 * Some people, drawn by lot from those signed with a team or a doctor (S117).
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 team;
  gint64 doctor;
  GDate drawn_on;
  gint64 seed;
  int size;
  int n_signed;
  int n_without_phone;
} JyStoredCallbackSample;

JY_DECLARE_RECORD (JyStoredCallbackSample, callback_sample)

/**
 * JyStoredCallback:
 * @position: 1, 2 …: the order in which they were drawn
 * @agreement: which covered the person on the day of drawing
 * @called_on: invalid: not called yet
 * @note: (owned)
 *
 * One call sheet (documents.md 8.1).
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 callback_sample;
  int position;
  gint64 resident;
  gint64 agreement;
  GDate called_on;
  JyCallbackAnswers answers;
  char *note;
} JyStoredCallback;

JY_DECLARE_RECORD (JyStoredCallback, callback)

/**
 * JyStoredRectification:
 * @callback_sample: what it follows from; 0: a visit
 * @team: who has to put it right; 0: a doctor
 * @due_on: the last day to do so
 * @finding: (owned): what is wrong
 * @deduction: in hundredths of a point
 * @rechecked_on: invalid: not yet
 * @result: 1 put right, 2 not put right, 0 not checked yet
 * @note: (owned)
 *
 * An order to put right what was found (S118).
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 callback_sample;
  gint64 team;
  gint64 doctor;
  GDate issued_on;
  GDate due_on;
  char *finding;
  gint64 deduction;
  GDate rechecked_on;
  int result;
  char *note;
} JyStoredRectification;

JY_DECLARE_RECORD (JyStoredRectification, rectification)

/* Every list is (transfer full), of the record in its name; the latest first. */
GPtrArray *jy_store_list_callback_samples (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_rectifications (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredCallback): in the order in which they were drawn
 */
GPtrArray *jy_store_list_callbacks (JyStore *self,
                                    gint64 sample,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @rectification: (out) (transfer full) (nullable): the order that follows from @sample */
gboolean jy_store_find_rectification (JyStore *self,
                                      gint64 sample,
                                      JyStoredRectification **rectification,
                                      GError **error);

G_END_DECLS
