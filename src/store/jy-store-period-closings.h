/* jy-store-period-closings.h - reports as they were sent, and texts that stay as they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, the record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-period.h"
#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredPeriodClosing:
 * @first_on: of the period, as @last_on
 * @by_unit: (owned): "area", "team", "doctor" or "subdistrict"
 * @signed_by: (owned): whose name is under it
 * @closed_on: the day under it, after the period
 * @replaces: the one it was issued again for; 0 for the first of its period
 * @reason: (owned): why it was issued again, "" for the first
 * @sheets: (owned): the hash of its numbers; see jy-frozen-sheets.h
 * @people: (owned): the hash of who is behind them; see jy-frozen-people.h
 * @paper: (owned) (nullable): the hash of what its printed pages say besides
 */
typedef struct
{
  gint64 id;
  int rev;
  GDate first_on;
  GDate last_on;
  char *by_unit;
  char *signed_by;
  GDate closed_on;
  gint64 replaces;
  char *reason;
  char *sheets;
  char *people;
  char *paper;
} JyStoredPeriodClosing;

JY_DECLARE_RECORD (JyStoredPeriodClosing, period_closing)

/* Returns: (transfer full) (element-type JyStoredPeriodClosing): all, the latest period first, and
 *   of a period the latest issue first */
GPtrArray *jy_store_list_period_closings (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredPeriodClosing): those of @period with a row for
 *   each @by_unit, the latest issue first */
GPtrArray *jy_store_list_closings_of (JyStore *self,
                                      const JyPeriod *period,
                                      const char *by_unit,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* When the closing @id was made for the first time, however often it was taken back and made again;
 * %JY_ERROR_NOT_FOUND if the history does not know it.
 * @seq: (out): the change that made it
 * @operation: (out): what it was part of */
gboolean jy_store_find_closing_change (
  JyStore *self, gint64 id, gint64 *seq, gint64 *operation, GError **error);

/* Keeps @text, which is not empty, for ever; the same text is kept once.
 * Returns: (transfer full): its hash */
char *jy_store_freeze_text (JyStore *self,
                            const char *text,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the text; %JY_ERROR_CORRUPT if it is gone or is not what was kept */
char *jy_store_dup_frozen_text (JyStore *self,
                                const char *hash,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
