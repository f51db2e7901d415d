/* jy-store-settings.h - what the centre decided, who works with the program, words of rosters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/* All texts are owned. */
typedef struct
{
  gint64 id;
  int rev;
  char *name;
  GDate from_on;
  char *value;
} JyStoredSetting;

JY_DECLARE_RECORD (JyStoredSetting, setting)

typedef struct
{
  gint64 id;
  int rev;
  char *name;      /* (owned): unique */
  gint64 staff;    /* 0: nobody of the staff */
  GDate closed_on; /* invalid: open */
} JyStoredAccount;

JY_DECLARE_RECORD (JyStoredAccount, account)

/* A word that heads a roster's column in this county.  All texts are owned. */
typedef struct
{
  gint64 id;
  int rev;
  char *field; /* a field of the roster import */
  char *word;  /* unique */
} JyStoredRosterSynonym;

JY_DECLARE_RECORD (JyStoredRosterSynonym, roster_synonym)

/* Every list is (transfer full), of the record in its name. */
GPtrArray *jy_store_list_settings (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_accounts (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_roster_synonyms (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Every value of the setting @name, by day. */
GPtrArray *jy_store_list_values (JyStore *self,
                                 const char *name,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_store_dup_setting:
 * @name: of the setting
 * @day: the value in force on that day is asked for
 * @value: (out) (transfer full) (nullable): the value; %NULL if the centre never decided
 *
 * Returns: whether it could be read
 */
gboolean jy_store_dup_setting (
  JyStore *self, const char *name, const GDate *day, char **value, GError **error);

/* The number in force on @day, the fallback of jy-setting.h if the centre never decided. */
gboolean jy_store_get_number (
  JyStore *self, const char *name, const GDate *day, int *value, GError **error);

G_END_DECLS
