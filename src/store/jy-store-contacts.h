/* jy-store-contacts.h - talks with households, the needs they asked for, and who has not signed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredContactAttempt:
 * @resident: who was met, 0 for unknown
 * @staff: who went, 0 for unknown
 * @channel: 1 to 6 (S51-S53), 0 for unknown
 * @acceptance: 1 to 3 (S33), 0 for unknown
 * @refusal: (owned): a code of jy_refusal_reasons, "" for none
 * @next_on: when to approach them again; invalid for not planned
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 household;
  gint64 resident;
  gint64 staff;
  GDate made_on;
  int channel;
  int acceptance;
  char *refusal;
  GDate next_on;
  char *note;
} JyStoredContactAttempt;

JY_DECLARE_RECORD (JyStoredContactAttempt, contact_attempt)

/* Takes a talk away with the needs told in it. */
gboolean jy_store_discard_contact_attempt (JyStore *self, gint64 id, int rev, GError **error);

/* Returns: (transfer full) (element-type JyStoredContactAttempt): the latest first, at most 100 */
GPtrArray *jy_store_list_contact_attempts (JyStore *self,
                                           gint64 household,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Makes the needs told in @contact these: @kinds, codes of jy_needs, NULL-terminated (S17). */
gboolean jy_store_set_needs (JyStore *self,
                             const JyStoredContactAttempt *contact,
                             const char *const *kinds,
                             GError **error);

/* Returns: (transfer full): the needs told in the talk @contact, NULL-terminated */
GStrv jy_store_list_needs (JyStore *self, gint64 contact, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyUnsignedOrder:
 * @JY_UNSIGNED_BY_HEAD: by the name of the head of the household
 * @JY_UNSIGNED_BY_NUMBER: by the number of the household
 * @JY_UNSIGNED_BY_NEXT: the soonest next approach first, those without one last
 */
typedef enum
{
  JY_UNSIGNED_BY_HEAD,
  JY_UNSIGNED_BY_NUMBER,
  JY_UNSIGNED_BY_NEXT,
} JyUnsignedOrder;

/**
 * JyUnsignedQuery:
 * @area: with all that is in it; 0 for everywhere
 * @refusal: (owned) (nullable): only those whose latest talk gave this reason; "" for any
 * @acceptance: only those of this level, -1 for any, 0 for not known
 * @text: (owned) (nullable): anything by which the search finds them
 */
typedef struct
{
  gint64 area;
  char *refusal;
  int acceptance;
  char *text;
  JyUnsignedOrder order;
  gboolean descending;
} JyUnsignedQuery;

void jy_unsigned_query_free (JyUnsignedQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyUnsignedQuery, jy_unsigned_query_free)

/* Returns: (transfer full) (element-type gint64): households on the register without an agreement
 * in force or coming, in the order asked for (S45, S46) */
GArray *jy_store_find_unsigned_households (JyStore *self,
                                           const JyUnsignedQuery *query,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyUnsignedHousehold:
 * @head: (owned): the name of its head, "" if nobody is
 * @contact: the latest talk, 0 if there was none; the rest tells of it
 * @needs: (owned): codes of jy_needs, NULL-terminated
 */
typedef struct
{
  gint64 household;
  char *number;
  char *head;
  char *area;
  char *address;
  char *phone;
  int n_members;
  gint64 contact;
  GDate made_on;
  int channel;
  int acceptance;
  char *refusal;
  GStrv needs;
  GDate next_on;
  char *note;
} JyUnsignedHousehold;

JyUnsignedHousehold *jy_unsigned_household_copy (const JyUnsignedHousehold *self)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_unsigned_household_free (JyUnsignedHousehold *self);

/* Returns: (transfer full) (element-type JyUnsignedHousehold): one for each of @ids (at most
 * %JY_STORE_MAX_IDS), in their order; NULL where there is none */
GPtrArray *jy_store_get_unsigned_households (JyStore *self,
                                             const GArray *ids,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
